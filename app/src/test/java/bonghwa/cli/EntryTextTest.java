package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An entry as one line for people, and the words and labels that it is made of. */
class EntryTextTest {

    private static final Target PAY = Target.service("kakao-pay");
    private final Catalogue catalogue = new Weekend().catalogue();

    private static TimelineEntry entry(Instant recorded, About about, Report... reports) {
        return TimelineEntry.written(
                "K1",
                Weekend.mark("K1", recorded),
                new Content(
                        Kind.STATUS,
                        When.exactly(Weekend.MOMENT),
                        new Text("결제 재개", "Payments are back"),
                        null,
                        about,
                        List.of(reports),
                        null));
    }

    private static TimelineEntry entry(About about, Report... reports) {
        return entry(Weekend.MOMENT, about, reports);
    }

    private String what(Language language, TimelineEntry entry) {
        return EntryText.what(entry, catalogue, new Stamp(Weekend.KST, new Words(language)));
    }

    @Test
    void an_entry_about_nothing_is_its_words_alone() {
        assertThat(what(Language.KO, entry(About.NOTHING))).isEqualTo("결제 재개");
        assertThat(what(Language.EN, entry(About.NOTHING))).isEqualTo("Payments are back");
    }

    @Test
    void a_state_stands_behind_what_has_it() {
        String name = new Labels(catalogue, new Words(Language.KO)).of(PAY);
        assertThat(what(Language.KO, entry(About.NOTHING, Report.of(PAY, State.RECOVERING))))
                .isEqualTo(name + " → 복구 중 · 결제 재개");
    }

    @Test
    void what_it_is_about_goes_before_what_it_reports_and_a_state_is_said_once() {
        Report[] parts = catalogue.service("kakao-pay").orElseThrow().parts().stream()
                .map(p -> Report.of(p, State.DEGRADED))
                .toArray(Report[]::new);
        String name = new Labels(catalogue, new Words(Language.KO)).of(PAY);
        assertThat(what(Language.KO, entry(About.of(PAY), parts))).isEqualTo(name + " → 성능 저하 · 결제 재개");
    }

    @Test
    void people_are_named() {
        About about = new About(List.of(), List.of(), List.of(new Party.OfPerson("pay-lead")), List.of());
        assertThat(what(Language.EN, entry(about))).isEqualTo("Payments are back · Pay lead");
    }

    @Test
    void what_was_recorded_more_than_five_minutes_later_says_so() {
        Instant limit = Weekend.MOMENT.plus(Duration.ofMinutes(5));
        assertThat(what(Language.KO, entry(limit, About.NOTHING))).isEqualTo("결제 재개");
        assertThat(what(Language.KO, entry(limit.plusMillis(1), About.NOTHING))).contains("21:49");
    }

    @Test
    void what_was_struck_says_so() {
        TimelineEntry struck = entry(About.NOTHING)
                .amended(new Amendment(
                        Weekend.mark("x", Weekend.MOMENT), List.of("K1"), Change.NONE.withStruck(true), null));
        assertThat(what(Language.KO, struck)).endsWith(new Words(Language.KO).text("word.struck"));
    }

    @Test
    void what_the_catalogue_does_not_know_stands_for_itself() {
        Labels labels = new Labels(Catalogue.EMPTY, new Words(Language.KO));
        assertThat(labels.of(Target.function("a", "b"))).isEqualTo("a/b");
        assertThat(labels.of(new Target.OfSite("moon"))).isEqualTo("moon");
        assertThat(labels.of(new Target.Everything())).isEqualTo("전체");
        assertThat(labels.of(new Party.OfRole("cook"))).isEqualTo("cook");
        assertThat(labels.of(new Duty.OfTask("K7"))).isEqualTo("K7");
    }

    @Test
    void each_state_has_a_sign_of_its_own_that_takes_one_place() {
        Set<String> signs = new HashSet<>();
        for (State state : State.values()) {
            assertThat(Columns.width(Marks.sign(state))).isEqualTo(1);
            signs.add(Marks.sign(state));
        }
        assertThat(signs).hasSize(State.values().length);
    }

    @Test
    void the_language_is_the_first_that_the_environment_names() {
        assertThat(Words.of(Map.of("LANG", "ko_KR.UTF-8"))).isEqualTo(Language.KO);
        assertThat(Words.of(Map.of("LC_ALL", "en_GB.UTF-8", "LANG", "ko_KR.UTF-8")))
                .isEqualTo(Language.EN);
        assertThat(Words.of(Map.of("LC_ALL", "", "LC_MESSAGES", "ko", "LANG", "de_DE")))
                .isEqualTo(Language.KO);
        assertThat(Words.of(Map.of("LANG", "fr_FR"))).isEqualTo(Language.EN);
        assertThat(Words.of(Map.of())).isEqualTo(Language.EN);
    }

    @Test
    void a_place_in_a_text_without_an_argument_stays_as_it_is() {
        Words words = new Words(Language.KO);
        assertThat(words.text("time.between", "a")).isEqualTo("a~{1}");
        assertThat(words.text("time.between", "{1}", "b")).isEqualTo("{1}~b");
        assertThat(words.text("no.such.key")).isEqualTo("?no.such.key?");
    }
}
