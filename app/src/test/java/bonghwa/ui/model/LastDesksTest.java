package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.Weekend;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where each person typed last: by the record, whatever time the entry speaks of. */
class LastDesksTest {

    private final LastDesks last = new LastDesks();

    private static TimelineEntry entry(int stamp, String desk, @Nullable String person, int minutesAgo) {
        Mark mark = new Mark(
                "id-" + stamp, new Position(stamp, 0, desk, stamp), Weekend.MOMENT, new Author(desk, person, null));
        return TimelineEntry.written(
                "K" + stamp, mark, Content.of(Kind.NOTE, Weekend.MOMENT.minusSeconds(60L * minutesAgo), "글"));
    }

    private Optional<String> desk(Log log, String person) {
        return last.of(log, person).map(mark -> mark.author().desk());
    }

    @Test
    void it_is_the_desk_of_the_newest_record_of_that_person() {
        Log log = Log.EMPTY.with(List.of(
                entry(1, "a", "kim", 0), entry(2, "b", "kim", 90), entry(3, "c", "lee", 0), entry(4, "d", null, 0)));

        assertThat(desk(log, "kim")).contains("b");
        assertThat(desk(log, "lee")).contains("c");
        assertThat(desk(log, "park")).isEmpty();
    }

    @Test
    void another_log_is_read_anew() {
        Log before = Log.EMPTY.with(List.of(entry(1, "a", "kim", 0)));
        assertThat(desk(before, "kim")).contains("a");

        Log after = before.with(List.of(entry(2, "b", "kim", 0)));

        assertThat(desk(after, "kim")).contains("b");
        assertThat(desk(Log.EMPTY, "kim")).isEmpty();
    }
}
