package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries the reading commands let through. */
class SieveTest {

    private static final Target PAY = Target.service("kakao-pay");
    private static final TimelineEntry ENTRY = entry(About.of(PAY));
    private final Catalogue catalogue = new Weekend().catalogue();

    private static TimelineEntry entry(About about, Report... reports) {
        return TimelineEntry.written(
                "K214",
                Weekend.mark("id", Weekend.MOMENT),
                new Content(
                        Kind.NOTE,
                        When.exactly(Weekend.MOMENT),
                        new Text("결제 오류", "Payment errors"),
                        "#페이 결제 오류",
                        about,
                        List.of(reports),
                        null));
    }

    private boolean finds(String find) {
        return new Sieve(find, null, null, null).lets(catalogue, ENTRY);
    }

    private boolean within(@Nullable Instant from, @Nullable Instant to) {
        return new Sieve(null, from, to, null).lets(catalogue, ENTRY);
    }

    private boolean about(Target wanted, TimelineEntry entry) {
        return new Sieve(null, null, null, wanted).lets(catalogue, entry);
    }

    @Test
    void nothing_asked_lets_everything_through() {
        assertThat(new Sieve(null, null, null, null).lets(catalogue, ENTRY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"결제", "제 오", "payment", "ERRORS", "#페이", "k214", ""})
    void it_finds_inside_both_texts_what_was_typed_and_the_number_without_case(String find) {
        assertThat(finds(find)).isTrue();
        assertThat(finds(Normalizer.normalize(find, Normalizer.Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"정산", "K215", "결제 errors"})
    void it_does_not_find_what_is_in_none_of_them(String find) {
        assertThat(finds(find)).isFalse();
    }

    @Test
    void both_ends_of_the_time_belong_to_it_and_nothing_beyond_them() {
        Instant at = Weekend.MOMENT;
        assertThat(within(at, at)).isTrue();
        assertThat(within(at.plusMillis(1), null)).isFalse();
        assertThat(within(null, at.minusMillis(1))).isFalse();
        assertThat(within(at, null)).isTrue();
    }

    @Test
    void it_lets_through_what_is_about_the_target_or_reports_it() {
        assertThat(about(PAY, ENTRY)).isTrue();
        assertThat(about(PAY, entry(About.NOTHING, Report.of(PAY, State.DEGRADED))))
                .isTrue();
        assertThat(about(PAY, entry(About.NOTHING))).isFalse();
        assertThat(about(Target.service("melon"), ENTRY)).isFalse();
    }

    @Test
    void a_service_lets_its_functions_through_and_a_function_not_its_sister() {
        TimelineEntry bike = entry(About.of(Target.function("kakao-t", "bike")));
        assertThat(about(Target.service("kakao-t"), bike)).isTrue();
        assertThat(about(Target.function("kakao-t", "bike"), bike)).isTrue();
        assertThat(about(Target.function("kakao-t", "taxi"), bike)).isFalse();
    }

    @Test
    void all_that_is_asked_must_hold() {
        Instant at = Weekend.MOMENT;
        assertThat(new Sieve("결제", at, at, PAY).lets(catalogue, ENTRY)).isTrue();
        assertThat(new Sieve("정산", at, at, PAY).lets(catalogue, ENTRY)).isFalse();
        assertThat(new Sieve("결제", at.plusMillis(1), null, PAY).lets(catalogue, ENTRY))
                .isFalse();
    }
}
