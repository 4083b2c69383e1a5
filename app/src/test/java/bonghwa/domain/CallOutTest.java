package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every ten minutes while the top severity lasts everybody is asked; an unanswered question gives way to the next one. */
class CallOutTest {

    private static final Instant DECLARED = Instant.parse("2022-10-15T06:40:00Z");

    private static Instant after(int minutes) {
        return DECLARED.plus(Duration.ofMinutes(minutes));
    }

    private static Rhythm rhythm(Severity severity, int minutes) {
        Mark mark = new Mark("d", new Position(1, 0, "r", 1), DECLARED, new Author("K", null, null));
        Facts facts = new Facts(Register.empty(), said(severity, mark), said(DECLARED, mark), Register.empty());
        Incident incident =
                new Incident("i", mark, facts, List.of(), Log.EMPTY, List.of(), List.of(), Conduct.NONE, mark);
        return Rhythm.of(incident, Beat.CALL_OUT, after(minutes));
    }

    private static <T> Register<T> said(T value, Mark mark) {
        return Register.<T>empty().with(new Version<>(value, mark, List.of(), null));
    }

    @Test
    void the_first_one_is_due_ten_minutes_after_the_severity_was_set() {
        assertThat(rhythm(Severity.SEV1, 9).due(after(9))).isFalse();
        assertThat(rhythm(Severity.SEV1, 10).next()).isEqualTo(after(10));
    }

    @Test
    void one_that_nobody_answered_is_over_when_the_next_is_due() {
        assertThat(rhythm(Severity.SEV1, 1805).next()).isEqualTo(after(1800));
    }

    @Test
    void those_that_nobody_answered_are_counted_from_the_first_of_them() {
        assertThat(rhythm(Severity.SEV1, 19).missed()).isZero();
        assertThat(rhythm(Severity.SEV1, 20).missed()).isEqualTo(1);
        assertThat(rhythm(Severity.SEV1, 49).missed()).isEqualTo(3);
        assertThat(rhythm(Severity.SEV1, 49).missedSince()).isEqualTo(after(10));
    }

    @Test
    void nobody_is_asked_while_it_is_less_severe() {
        assertThat(rhythm(Severity.SEV2, 60).next()).isNull();
    }
}
