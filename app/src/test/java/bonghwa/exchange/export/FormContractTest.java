package bonghwa.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Change;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form in which an incident leaves the room as text. */
class FormContractTest {

    private static final Form LINES =
            new Ndjson((_, e) -> "{\"text\":\"" + e.content().text().ko() + "\"}");

    static Stream<Form> all() {
        return Stream.of(new PostMortem(), new Csv(), LINES, new StatusPage());
    }

    /** Those that tell what the room knows; a status page is for everybody. */
    static Stream<Form> inside() {
        return Stream.of(new PostMortem(), new Csv(), LINES);
    }

    /** Those that people read. */
    static Stream<Form> worded() {
        return Stream.of(new PostMortem(), new Csv(), new StatusPage());
    }

    @ParameterizedTest
    @MethodSource("worded")
    void an_incident_of_which_nothing_is_known_yet_is_written_too(Form form) {
        assertThat(form.of(new MadeMatter().matter())).isNotBlank().doesNotContain("null", "?export", "{0}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_matter_gives_the_same_text(Form form) {
        Matter weekend = MadeMatter.weekend(Language.KO, false);

        assertThat(form.of(weekend)).isEqualTo(form.of(MadeMatter.weekend(Language.KO, false)));
    }

    @ParameterizedTest
    @MethodSource("worded")
    void each_language_has_its_own_words_and_none_is_missing(Form form) {
        String korean = form.of(MadeMatter.weekend(Language.KO, false));
        String english = form.of(MadeMatter.weekend(Language.EN, false));

        assertThat(korean).isNotEqualTo(english).containsPattern("[가-힣]{2}").doesNotContain("{0}", "{1}");
        assertThat(english).doesNotContain("{0}", "{1}");
    }

    @ParameterizedTest
    @MethodSource("inside")
    void every_entry_stands_in_it_in_the_order_in_which_things_happened(Form form) {
        String text = form.of(new MadeMatter()
                .logged("16:10", Kind.NOTE, "나중")
                .logged("15:30", Kind.DECISION, "먼저")
                .matter());

        assertThat(text).containsSubsequence("먼저", "나중");
    }

    @ParameterizedTest
    @MethodSource("worded")
    void what_is_not_real_says_so_even_where_nothing_happened(Form form) {
        assertThat(form.of(new MadeMatter().replayed().matter())).contains("REPLAY");
        assertThat(form.of(new MadeMatter().matter())).doesNotContain("REPLAY");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_public_reads_nothing_that_somebody_wrote_for_the_room(Form form) {
        String text = form.of(new MadeMatter()
                .with(MadeServices.catalogue())
                .open()
                .logged("15:30", Kind.OBSERVATION, "내부의 말")
                .reported("15:31", "pay/card", State.MAJOR_OUTAGE, "내부의 말")
                .reported("15:32", "pay/audit", State.MAJOR_OUTAGE, "내부의 말")
                .reported("15:33", "tools", State.MAJOR_OUTAGE, "내부의 말")
                .task("15:40", "내부의 말", "kim", MadeMatter.AT)
                .notice(Audience.STAFF, "내부의 말")
                .notice(Audience.PARTNERS, "내부의 말")
                .notice(Audience.PUBLIC, "결제가 되지 않습니다")
                .matter());

        assertThat(text)
                .contains("결제가 되지 않습니다")
                .doesNotContain(
                        "내부의 말", MadeServices.SECRET_FUNCTION, MadeServices.SECRET_SERVICE, "김철수", "night-scribe");
    }

    @Test
    void what_was_struck_or_amended_stays_and_says_so() {
        for (Form form : Stream.of(new PostMortem(), new Csv()).toList()) {
            String text = form.of(new MadeMatter()
                    .logged("15:30", Kind.NOTE, "처음 쓴 말")
                    .then(Change.NONE.withText(Text.of("고친 말")), "잘못 들음")
                    .logged("15:31", Kind.NOTE, "딴 방 이야기")
                    .then(Change.NONE.withStruck(true), "잘못 적음")
                    .matter());

            assertThat(text).contains("고친 말", "처음 쓴 말", "잘못 들음", "딴 방 이야기", "지움", "잘못 적음");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void ten_thousand_entries_take_no_longer_than_a_moment(Form form) {
        MadeMatter made = new MadeMatter().with(MadeServices.catalogue());
        for (int i = 0; i < 10_000; i++) {
            made.reported("15:30", "pay/card", i % 2 == 0 ? State.DEGRADED : State.OPERATIONAL, "기록 " + i);
        }
        Matter matter = made.matter();
        long before = System.nanoTime();

        String text = form.of(matter);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(text).contains(form instanceof StatusPage ? "페이" : "기록 9999");
    }
}
