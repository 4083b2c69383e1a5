package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenItemTest {

    private static final Instant NOW = Weekend.MOMENT;

    private static TimelineEntry entry(String number, Kind kind, long minutesAgo, @Nullable Instant due) {
        Instant at = NOW.minus(Duration.ofMinutes(minutesAgo));
        return TimelineEntry.written(
                number,
                Weekend.mark(number, at),
                new Content(kind, When.exactly(at), Text.of("what"), null, About.NOTHING, List.of(), due));
    }

    private static List<String> open(TimelineEntry... entries) {
        Incident i = Incident.unknown("i");
        Incident with = new Incident(
                i.id(), null, i.facts(), List.of(), Log.EMPTY.with(List.of(entries)), List.of(), List.of(), null);
        return OpenItem.of(with, NOW).stream().map(o -> o.entry().number()).toList();
    }

    @Test
    void asks_blockers_and_tasks_are_open_what_is_due_first_comes_first_then_the_newest() {
        assertThat(open(
                        entry("K1", Kind.BLOCKER, 90, null),
                        entry("K2", Kind.TASK, 50, NOW.plusSeconds(900)),
                        entry("K3", Kind.ASK, 40, NOW.minusSeconds(60)),
                        entry("K4", Kind.DECISION, 30, null),
                        entry("K5", Kind.BLOCKER, 20, null)))
                .containsExactly("K3", "K2", "K5", "K1");
    }

    @Test
    void what_was_struck_and_what_is_still_to_come_are_not_open() {
        TimelineEntry struck = entry("K1", Kind.ASK, 10, null)
                .amended(new Amendment(Weekend.mark("x", NOW), List.of("K1"), Change.NONE.withStruck(true), null));

        assertThat(open(struck, entry("K2", Kind.TASK, -5, null))).isEmpty();
        assertThat(OpenItem.of(null, NOW)).isEmpty();
    }

    @Test
    void it_says_how_much_time_is_left() {
        assertThat(new OpenItem(entry("K1", Kind.ASK, 10, NOW.minusSeconds(60))).left(NOW))
                .isEqualTo(Duration.ofSeconds(-60));
        assertThat(new OpenItem(entry("K1", Kind.ASK, 10, null)).left(NOW)).isNull();
    }
}
