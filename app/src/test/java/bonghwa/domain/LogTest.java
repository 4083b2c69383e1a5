package bonghwa.domain;

import static bonghwa.domain.Story.t;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LogTest {

    private static final Target PAY = Target.function("pay", "card");

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

    private static List<TimelineEntry> reports(int count) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            State state = State.values()[i % State.values().length];
            // Neither in the order of their moments nor of their records.
            entries.add(Story.entry(
                    i, String.format(Locale.ROOT, "%02d:%02d", i * 7 % 24, i * 13 % 60), Report.of(PAY, state)));
        }
        return entries;
    }

    @Test
    void many_reports_at_once_stand_as_if_they_had_come_one_by_one() {
        List<TimelineEntry> entries = reports(60);
        Log atOnce = Log.EMPTY.with(entries);
        Log oneByOne = Log.EMPTY;
        for (TimelineEntry entry : entries) {
            oneByOne = oneByOne.with(List.of(entry));
        }

        assertThat(atOnce).isEqualTo(oneByOne);
        assertThat(Log.EMPTY.with(entries.reversed())).isEqualTo(oneByOne);
        assertThat(atOnce.history(PAY).points()).isSortedAccordingTo(StatePoint.ORDER);
    }

    @Test
    void an_entry_that_comes_again_reports_once() {
        List<TimelineEntry> entries = reports(5);
        Log twice = Log.EMPTY.with(entries).with(entries);

        assertThat(twice.history(PAY).points()).hasSize(5);
        assertThat(twice).isEqualTo(Log.EMPTY.with(entries));
    }
}
