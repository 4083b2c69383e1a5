package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.When;
import bonghwa.replica.line.Parsed;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading lines and times in the shown room, as of now. */
class EntryReaderTest {

    private final RoomModel room = new Weekend().realModel();
    private final AtomicReference<@Nullable Party> me = new AtomicReference<>();
    private final EntryReader reader = new EntryReader(room, me::get, () -> Language.KO);

    private static Instant at(String local) {
        return Weekend.kst("2022-10-" + local + ":00");
    }

    @ParameterizedTest
    @CsvSource({
        "21:44, 16T21:44",
        " 10:00 , 16T10:00",
        "22:00, 15T22:00",
        "16일 02:00, 16T02:00",
        "어젯밤 11시, 15T23:00",
        "밤 1시, 16T01:00",
        "2022-10-15 15:30, 15T15:30",
    })
    void a_time_alone_is_read(String typed, String local) {
        assertThat(reader.read(typed, Weekend.MOMENT)).map(When::at).contains(at(local));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "21:74", "아까", "10:00 전원", "내일 09:00", "#페이", "어제", "16일 자정"})
    void what_is_no_time_or_more_than_one_is_not(String typed) {
        assertThat(reader.read(typed, Weekend.MOMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "16T20:00, 07:00, 16T07:00", // half a day later would be tomorrow
        "16T20:00, 19:30, 16T19:30",
        "16T20:00, 21:50, 15T21:50", // not yet come
        "16T00:10, 23:50, 15T23:50", // over midnight
        "15T23:50, 00:10, 16T00:10", // and the other way
        "15T09:00, 10:00, 15T10:00", // of yesterday, not of today
        "15T09:00, 어제 10:00, 15T10:00", // yesterday is said from now
        "15T09:00, 오늘 10:00, 16T10:00",
        "15T09:00, 10/14 10:00, 14T10:00",
    })
    void another_time_of_something_is_the_one_near_it(String near, String typed, String local) {
        assertThat(reader.readNear(typed, at(near), Weekend.MOMENT))
                .map(When::at)
                .contains(at(local));
    }

    @Test
    void what_counts_from_now_counts_from_now() {
        assertThat(reader.readNear("15분 전", at("15T09:00"), Weekend.MOMENT))
                .map(When::at)
                .contains(Weekend.MOMENT.minusSeconds(900));
    }

    @Test
    void uncertainty_is_kept() {
        assertThat(reader.read("15:30경", Weekend.MOMENT)).contains(When.about(at("16T15:30")));
        assertThat(reader.read("15:20~15:40", Weekend.MOMENT)).contains(When.between(at("16T15:20"), at("16T15:40")));
    }

    @Test
    void i_am_whoever_types_now() {
        assertThat(reader.read("확인 @나").recordable()).isFalse();
        me.set(new Party.OfRole("scribe"));
        assertThat(reader.read("확인 @나").content().orElseThrow().about().people())
                .containsExactly(new Party.OfRole("scribe"));
        me.set(new Party.OfRole("deputy"));
        assertThat(reader.read("확인 @나").content().orElseThrow().about().people())
                .containsExactly(new Party.OfRole("deputy"));
    }

    @Test
    void a_line_is_read_as_of_now_and_not_as_of_when_the_window_was_opened() {
        Instant later = Weekend.MOMENT.plusSeconds(3600);
        room.tick(later);
        assertThat(reader.read("-10m 확인").content().orElseThrow().occurred().at())
                .isEqualTo(later.minusSeconds(600));
    }

    @Test
    void many_lines_are_read_one_by_one_without_the_blank_ones() {
        assertThat(reader.readMany("하나\n\n21:74 둘\r\n  \n셋"))
                .extracting(Parsed::recordable)
                .containsExactly(true, false, true);
    }

    @Test
    void a_note_says_nothing_but_its_words() {
        var note = reader.note("#페이 장애");
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(note.text().ko()).isEqualTo("#페이 장애");
        assertThat(note.reports()).isEmpty();
    }

    @Test
    void the_names_are_indexed_once_as_long_as_they_are_the_same() {
        assertThat(reader.vocabulary()).isSameAs(reader.vocabulary());
        var before = reader.vocabulary();
        me.set(new Party.OfRole("scribe"));
        assertThat(reader.vocabulary()).isNotSameAs(before);
    }
}
