package bonghwa.domain;

import static bonghwa.domain.Attention.Reason.ASSIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What wants one person's attention, and what of all that is open waits for them. */
class AttentionLawsTest {

    private static List<Attention> kim(Led led, int minute) {
        return Attention.of(led.incident(), "kim", Led.minute(minute));
    }

    record Line(int minute, int kind, int owner, int ended) {}

    private static final List<Kind> KINDS = List.of(Kind.TASK, Kind.ASK, Kind.BLOCKER, Kind.DECISION, Kind.NOTE);
    private static final List<String> OWNERS = List.of("person:kim", "person:lee", "role:comms", "role:commander");

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 60))
                .as(Line::new)
                .list()
                .ofMaxSize(15);
    }

    /** Against a plain reading of the lines: what ended in the last ten minutes was struck out, the rest was done then. */
    @Property(tries = 200)
    void open_is_what_waits_has_come_and_is_neither_done_nor_struck_and_mine_is_what_names_me(
            @ForAll("lines") List<Line> lines, @ForAll @IntRange(max = 45) int now) {
        Led led = new Led().duty("kim", "comms", 10, 30);
        Set<String> open = new HashSet<>();
        Set<String> mine = new HashSet<>();
        for (Line line : lines) {
            String id = led.owned(KINDS.get(line.kind()), line.minute(), OWNERS.get(line.owner()), null);
            boolean struck = line.ended() > 50;
            boolean done = line.ended() <= 40;
            if (struck) {
                led.amend(id, 50, Change.NONE.withStruck(true));
            } else if (done) {
                led.amend(id, 50, Change.NONE.withDone(new Done(Led.minute(line.ended()))));
            }
            if (line.kind() < 3 && line.minute() <= now && !struck && !(done && line.ended() <= now)) {
                open.add(id);
                if (line.owner() == 0 || (line.owner() == 2 && now >= 10 && now < 30)) {
                    mine.add(id);
                }
            }
        }

        assertThat(OpenItem.of(led.incident(), Led.minute(now)))
                .extracting(i -> i.entry().id())
                .containsExactlyInAnyOrderElementsOf(open);
        List<String> told = new ArrayList<>();
        kim(led, now).stream().filter(a -> a.reason() != ASSIGNED).forEach(a -> told.add(a.subject()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(mine);
    }
}
