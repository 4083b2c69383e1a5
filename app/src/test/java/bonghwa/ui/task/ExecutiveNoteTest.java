package bonghwa.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.testing.Weekend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.RoomModel;
import org.junit.jupiter.api.Test;

/** The executive note as the board writes it before anybody has typed a word. */
class ExecutiveNoteTest {

    private final Weekend weekend = new Weekend();

    private static String note(RoomModel room, Language language) {
        Messages messages = new Messages(language);
        return new ExecutiveNote(room, messages, new Phrases(messages, Weekend.KST)).text();
    }

    @Test
    void it_says_how_severe_how_much_works_what_is_out_and_when_the_next_notice_is() {
        assertThat(note(weekend.model(), Language.KO))
                .startsWith("SEV1 · 기능 54/95, 서비스 2/19 정상 · 문제: 톡채널, ")
                .contains("외 ")
                .endsWith("다음 공지 23:30");
    }

    @Test
    void it_says_the_same_in_english() {
        assertThat(note(weekend.model(), Language.EN))
                .startsWith("SEV1 · 54/95 functions and 2/19 services work · out: ")
                .contains(" more")
                .endsWith("next notice 23:30");
    }

    @Test
    void where_nothing_is_out_nothing_is_named() {
        RoomModel before = weekend.model();
        before.tick(Weekend.kst("2022-10-15T15:12:00"));

        assertThat(note(before, Language.KO)).contains("기능 95/95").doesNotContain("문제:");
    }

    @Test
    void without_an_incident_there_is_nothing_to_say() {
        assertThat(note(new RoomModel(Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL), Language.KO))
                .isEmpty();
    }
}
