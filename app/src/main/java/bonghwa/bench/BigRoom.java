package bonghwa.bench;

import bonghwa.domain.About;
import bonghwa.domain.Amount;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.Draft;
import bonghwa.replica.Numbers;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A made-up room of 20 services with 100 functions, recorded through the real commands, with real signatures: of its operations
 * 70 % are entries of all kinds, 25 % reports of states, 5 % amendments of entries, one every twenty seconds.
 */
final class BigRoom {

    /** What an operation is put together of at once; the journal is forced once for each such act. */
    private static final int ACT = 10_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<State> STATES = List.of(State.values());

    private final Dice dice = new Dice(20221015);
    private final Words words;
    private final Instant start;
    private String incident = "";
    private int written;

    /** {@code start} is when the first of its operations occurred. */
    BigRoom(Instant start) throws IOException {
        this.words = Words.of(dice);
        this.start = start;
    }

    /** Makes one of so many operations in a store in that empty folder; the last occurred about now. */
    static void in(Ground ground, Path folder, int operations) throws IOException, JournalFailure {
        BigRoom room = new BigRoom(ground.clock().instant().minusSeconds(20L * operations));
        try (OpenStore store = ground.open(folder)) {
            Commands commands = ground.commands(store);
            room.declare(commands);
            room.fill(store, commands, operations);
        }
    }

    /** Declares the incident in an empty store, with its catalogue. */
    String declare(Commands commands) {
        commands.importCatalogue(BigCatalogue.all(), true).toCompletableFuture().join();
        incident = commands.declare(new Declaration(Text.of("큰 장애"), Severity.SEV1, start, ZONE))
                .toCompletableFuture()
                .join()
                .after()
                .current()
                .orElseThrow()
                .id();
        return incident;
    }

    /** Records so many operations. */
    void fill(OpenStore store, Commands commands, int operations) {
        while (written < operations) {
            List<TimelineEntry> known = List.copyOf(recent(store));
            int now = Math.min(ACT, operations - written);
            commands.commit((_, numbers) -> act(now, numbers, known))
                    .toCompletableFuture()
                    .join();
        }
    }

    private List<TimelineEntry> recent(OpenStore store) {
        List<TimelineEntry> all =
                store.room().incident(incident).orElseThrow().log().entries();
        return all.subList(Math.max(0, all.size() - ACT), all.size());
    }

    private List<Draft> act(int operations, Numbers numbers, List<TimelineEntry> known) {
        List<TimelineEntry> open = new ArrayList<>(known);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            int roll = dice.roll(100);
            written++;
            if (roll < 5 && !open.isEmpty()) {
                TimelineEntry entry = open.remove(dice.roll(open.size()));
                Change change = Change.NONE.withText(Text.of(words.next()));
                drafts.add(new Draft(
                        incident, new Operation.EntryAmended(entry.id(), change, "확인 후 정정"), List.of(entry.id())));
            } else {
                drafts.add(new Draft(incident, roll < 30 ? report(numbers) : entry(numbers), List.of()));
            }
        }
        return drafts;
    }

    private Operation entry(Numbers numbers) {
        About about = dice.roll(2) == 0 ? About.of(BigCatalogue.any(dice)) : About.NOTHING;
        return new Operation.EntryLogged(numbers.next(), content(dice.any(KINDS), about, List.of()));
    }

    private Operation report(Numbers numbers) {
        Target function = BigCatalogue.any(dice);
        Amount amount = dice.roll(4) == 0 ? Amount.of(dice.roll(5), 4) : null;
        Report report = new Report(function, dice.any(STATES), amount, null);
        return new Operation.StateReported(numbers.next(), content(Kind.STATUS, About.of(function), List.of(report)));
    }

    private Content content(Kind kind, About about, List<Report> reports) {
        String text = words.next();
        return new Content(
                kind, When.exactly(start.plusSeconds(20L * written)), Text.of(text), text, about, reports, null);
    }
}
