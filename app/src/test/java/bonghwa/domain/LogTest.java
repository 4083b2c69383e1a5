package bonghwa.domain;

import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogTest {

    @Test
    void entries_stand_by_when_they_occurred_then_were_recorded_then_by_id() {
        Log log = Log.EMPTY.with(List.of(Story.entry(3, "10:00"), Story.entry(1, "10:00"), Story.entry(2, "09:00")));

        assertThat(log.entries()).extracting(TimelineEntry::number).containsExactly("K2", "K1", "K3");
        assertThat(log.newestRecorded()).map(TimelineEntry::number).contains("K3");
        assertThat(log.entry("id2")).map(TimelineEntry::number).contains("K2");
        assertThat(log.entry("id7")).isEmpty();
    }

    @Test
    void a_moved_entry_leaves_its_old_place() {
        TimelineEntry entry = Story.entry(1, "10:00");
        Log log = Log.EMPTY.with(List.of(entry, Story.entry(2, "11:00")));

        Amendment later =
                new Amendment(Story.mark(5), List.of("id1"), Change.NONE.withOccurred(When.exactly(t("12:00"))), null);
        Log moved = log.with(List.of(entry.amended(later)));

        assertThat(moved.entries()).extracting(TimelineEntry::number).containsExactly("K2", "K1");
        assertThat(log.entries()).extracting(TimelineEntry::number).containsExactly("K1", "K2");
    }
}
