package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Fork;
import bonghwa.domain.Room;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.replica.Verification;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The laws of {@code docs/laws.md}, in a world in which everybody has reached everybody. */
final class Laws {

    private final World world;
    /** What each would give to others: nobody writes any more, so it is read once. */
    private final Map<Laptop, List<Line>> lines = new HashMap<>();

    private final Redacted redacted;

    Laws(World world) throws IOException {
        this.world = world;
        for (Laptop laptop : world.laptops) {
            lines.put(laptop, laptop.lines());
        }
        this.redacted = new Redacted(world, lines.values());
    }

    void hold() throws IOException, JournalFailure {
        convergence();
        for (Laptop laptop : world.laptops) {
            durability(laptop);
            prefix(laptop);
            nothingOverwritten(laptop);
            forks(laptop);
        }
        honesty();
        rebuild();
        // A disk that refused does it at the next opening.
        redacted.hold();
    }

    /** Law 8: whoever opens again what is on the disk sees the same room. */
    private void rebuild() throws IOException, JournalFailure {
        for (Laptop laptop : world.laptops) {
            Room before = laptop.store().room();
            laptop.restart();
            same(laptop.store().room(), before, laptop.name + " when opened again");
        }
    }

    /** Law 1: who holds the same lines shows the same room. */
    private void convergence() throws IOException {
        Laptop first = world.laptops.getFirst();
        for (Laptop other : world.laptops) {
            assertThat(ends(other)).as("what %s holds", other).isEqualTo(ends(first));
            same(other.store().room(), first.store().room(), other.name);
        }
    }

    /** Part by part, so that a difference can be read. */
    private static void same(Room room, Room first, String name) {
        assertThat(room.unapplied()).as("what %s lists", name).isEqualTo(first.unapplied());
        assertThat(room.forks()).as("the forks of %s", name).isEqualTo(first.forks());
        assertThat(room.incidents().keySet())
                .as("incidents of %s", name)
                .isEqualTo(first.incidents().keySet());
        room.incidents()
                .forEach((id, incident) -> assertThat(incident)
                        .as("incident %s of %s", id, name)
                        .isEqualTo(first.incidents().get(id)));
        assertThat(room).as("what %s shows", name).isEqualTo(first);
    }

    private static Set<End> ends(Laptop laptop) {
        return laptop.replica().vector().ends().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private List<Line> of(Laptop laptop) {
        return lines.getOrDefault(laptop, List.of());
    }

    /** Law 2: what was answered is there, on every laptop. */
    private void durability(Laptop laptop) {
        Set<String> ids = of(laptop).stream().map(Line::id).collect(Collectors.toSet());
        for (Laptop other : world.laptops) {
            assertThat(ids)
                    .as("what %s was promised, at %s", other, laptop)
                    .containsAll(other.promises.all().stream().map(Recorded::id).toList());
        }
    }

    /** Law 3: of each branch a gapless, signed chain; and what is held is what the journal has. */
    private void prefix(Laptop laptop) throws IOException {
        Verification verification = laptop.store().verify();
        assertThat(verification.findings()).as("findings at %s", laptop).isEmpty();
        assertThat(laptop.store().loose()).as("loose lines at %s", laptop).isEmpty();
        Set<String> seen = new HashSet<>();
        for (Line line : of(laptop)) {
            String previous = line.head().origin().previous();
            assertThat(previous == null || seen.contains(previous))
                    .as("%s stands behind its predecessor at %s", line, laptop)
                    .isTrue();
            seen.add(line.id());
        }
    }

    /** Law 4: every text that was ever answered for can be read in the history; what does not count is listed. */
    private void nothingOverwritten(Laptop laptop) {
        for (Laptop other : world.laptops) {
            for (Recorded recorded : other.promises.all()) {
                if (recorded.meaning() instanceof Meaning.Understood(Operation operation, _)) {
                    said(laptop, recorded, operation);
                }
            }
        }
    }

    private void said(Laptop laptop, Recorded recorded, Operation operation) {
        switch (operation) {
            case Operation.EntryLogged(_, Content content) ->
                texts(laptop, recorded, recorded.id(), content.text());
            case Operation.EntryAmended(String entry, var change, _) -> {
                if (change.text() != null) {
                    texts(laptop, recorded, entry, change.text());
                }
            }
            default -> {}
        }
    }

    private void texts(Laptop laptop, Recorded recorded, String entry, Text text) {
        Room room = laptop.store().room();
        List<Text> history = room.incident(String.valueOf(recorded.head().incident()))
                .flatMap(i -> i.log().entry(entry))
                .map(TimelineEntry::texts)
                .map(t -> t.versions().stream().map(Version::value).toList())
                .orElse(List.of());
        boolean listed = room.unapplied().stream().anyMatch(u -> u.id().equals(recorded.id()));
        assertThat(listed || history.contains(text) || redacted.excuses(recorded, laptop, entry))
                .as("%s is in the history of %s, or listed as counting not, or redacted", text, entry)
                .isTrue();
    }

    /** Who forked had been set back, or is one who forks; and whoever forked is told everywhere. */
    private void forks(Laptop laptop) {
        Set<String> mayFork = setBack();
        mayFork.addAll(world.strange());
        assertThat(laptop.store().room().forks())
                .as("forks at %s", laptop)
                .allMatch(fork -> mayFork.contains(fork.replica()));
        assertThat(laptop.store().room().forks().stream().map(Fork::replica).collect(Collectors.toSet()))
                .isEqualTo(laptop.replica().vector().ends().entrySet().stream()
                        .filter(e -> e.getValue().size() > 1)
                        .map(e -> e.getKey())
                        .collect(Collectors.toSet()));
    }

    /** The replicas of machines that were set back, which could not notice it themselves. */
    private Set<String> setBack() {
        Set<String> replicas = new HashSet<>();
        world.laptops.stream().filter(Laptop::wasSetBack).forEach(l -> replicas.addAll(l.promises.replicas()));
        return replicas;
    }

    /** Law 5: nothing is unsent any more, no payload is missing that anybody has, and the figures say so. */
    private void honesty() throws IOException {
        for (Courier courier : world.couriers()) {
            assertThat(courier.laptop.store().outgoing().unsent(courier.hub.vector()))
                    .as("unsent at %s", courier.laptop)
                    .isZero();
            assertThat(courier.laptop.store().outgoing().full(courier.hub.holes()))
                    .as("what %s could say and its hub does not hold", courier.laptop)
                    .isEmpty();
            assertThat(courier.laptop.store().outgoing().oldest(courier.hub.vector()))
                    .isEmpty();
            assertThat(courier.laptop.replica().holding().holes().values())
                    .as("only a machine that was set back can have lost what it alone knew, or who redacted and"
                            + " counts no more")
                    .allMatch(hole -> setBack().contains(hole.replica()) || redacted.meant(hole.hash()));
        }
    }
}
