package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What happened while somebody was away. */
class DigestLawsTest {

    private static final Catalogue SHOP =
            new Story().service("pay", "card", "login").catalogue();

    private static Digest digest(Incident incident, int since, int now) {
        return Digest.of(incident, SHOP, null, Led.minute(since), Led.minute(now));
    }

    private static List<String> ids(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::id).toList();
    }

    record Deed(int minute, int what, State state) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(State.class))
                .as(Deed::new)
                .list()
                .ofMaxSize(25)
                .map(all ->
                        all.stream().sorted(Comparator.comparing(Deed::minute)).toList());
    }

    /** All that had been done by that minute; what can be cleared is cleared in the order in which it came. */
    private static Incident by(List<Deed> deeds, int minute) {
        Led led = new Led();
        List<String> open = new ArrayList<>();
        for (Deed deed : deeds) {
            int m = deed.minute();
            if (m <= minute) {
                switch (deed.what()) {
                    case 0 -> led.entry(Kind.DECISION, m);
                    case 1 -> open.add(led.entry(Kind.BLOCKER, m));
                    case 2 -> led.reports("pay/card", deed.state(), m);
                    case 3 -> led.reports("pay/login", deed.state(), m);
                    default -> {
                        if (!open.isEmpty()) {
                            led.amend(open.removeFirst(), m, Change.NONE.withDone(new Done(Led.minute(m))));
                        }
                    }
                }
            }
        }
        return led.incident();
    }

    private static Map<Target, State> then(Map<Target, State> before, List<StateChange> changes) {
        Map<Target, State> after = new HashMap<>(before);
        for (StateChange change : changes) {
            assertThat(after.getOrDefault(change.target(), change.from())).isEqualTo(change.from());
            after.put(change.target(), change.to());
        }
        return after;
    }

    private static Set<String> both(List<TimelineEntry> one, List<TimelineEntry> other) {
        Set<String> all = new HashSet<>(ids(one));
        all.addAll(ids(other));
        return all;
    }

    @Property(tries = 200)
    void whoever_looked_in_between_was_told_the_same_in_two_parts(
            @ForAll("deeds") List<Deed> deeds,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(max = 30) int on) {
        int middle = from + on;
        Digest first = digest(by(deeds, middle), from, middle);
        Digest second = digest(by(deeds, 60), middle, 60);
        Digest whole = digest(by(deeds, 60), from, 60);

        assertThat(both(first.decisions(), second.decisions())).isEqualTo(Set.copyOf(ids(whole.decisions())));
        assertThat(both(first.resolved(), second.resolved())).isEqualTo(Set.copyOf(ids(whole.resolved())));
        Set<String> blockers = both(first.blockers(), second.blockers());
        blockers.removeAll(ids(second.resolved()));
        assertThat(blockers).isEqualTo(Set.copyOf(ids(whole.blockers())));
        Map<Target, State> parts = then(then(Map.of(), first.states()), second.states());
        whole.states().forEach(c -> assertThat(parts).containsEntry(c.target(), c.to()));
    }
}
