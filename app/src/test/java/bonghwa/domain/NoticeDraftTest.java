package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notice a draft will correct, by the label that it has. */
class NoticeDraftTest {

    private static final Instant AT = Instant.parse("2022-10-16T12:30:00Z");

    private static NoticeDraft labelled(String label) {
        return new NoticeDraft(AT, null, null, label, Text.of("글"), null);
    }

    private static SentNotice sent(int number) {
        Mark mark = new Mark("id", new Position(0, 0, "replica", 1), AT, new Author("desk", null, null));
        return new SentNotice(number, Audience.PUBLIC, AT, AT, Text.of("글"), null, mark);
    }

    @ParameterizedTest
    @CsvSource({"3a, 3, true", "3b, 3, true", "12a, 12, true", "12a, 1, false", "12a, 2, false", "1a, 12, false"})
    void a_letter_behind_a_number_corrects_the_notice_of_that_number_and_no_other(
            String label, int number, boolean corrects) {
        assertThat(labelled(label).corrects(sent(number))).isEqualTo(corrects);
    }

    @Test
    void a_number_alone_corrects_nothing_and_no_label_neither() {
        assertThat(labelled("3").corrects(sent(3))).isFalse();
        assertThat(labelled("").corrects(sent(3))).isFalse();
    }
}
