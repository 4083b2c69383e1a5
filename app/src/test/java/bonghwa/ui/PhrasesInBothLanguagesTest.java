package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everything is called, in each language. */
class PhrasesInBothLanguagesTest {

    private final Catalogue catalogue = new Weekend().catalogue();

    private static Phrases in(Language language) {
        return new Phrases(new Messages(language), Weekend.KST);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_has_a_word_and_an_answer_of_its_own(Language language) {
        Set<String> words = new HashSet<>();
        for (State state : State.values()) {
            words.add(in(language).state(state));
            words.add(in(language).stateAnswer(state));
        }
        assertThat(words).hasSize(State.values().length * 2).noneMatch(w -> w.startsWith("?"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_severity_and_phase_has_a_word_of_its_own(Language language) {
        for (Kind kind : Kind.values()) {
            assertThat(in(language).kind(kind)).isNotBlank().doesNotStartWith("?");
            assertThat(in(language).kindPerson(kind)).isNotBlank().doesNotStartWith("?");
        }
        Set<String> severities = new HashSet<>();
        for (Severity severity : Severity.values()) {
            severities.add(in(language).severity(severity));
        }
        Set<String> phases = new HashSet<>();
        for (Phase phase : Phase.values()) {
            phases.add(in(language).phase(phase));
        }
        assertThat(severities).hasSize(Severity.values().length).noneMatch(w -> w.startsWith("?"));
        assertThat(phases).hasSize(Phase.values().length).noneMatch(w -> w.startsWith("?"));
    }

    @Test
    void names_and_words_are_those_of_the_language() {
        assertThat(in(Language.KO).name(Name.of("지도", "Map"))).isEqualTo("지도");
        assertThat(in(Language.EN).name(Name.of("지도", "Map"))).isEqualTo("Map");
        assertThat(in(Language.EN).text(new Text("전원", "Power"))).isEqualTo("Power");
    }

    @Test
    void a_moment_of_today_needs_no_date() {
        Instant today = Weekend.MOMENT;
        assertThat(in(Language.KO).near(Weekend.kst("2022-10-16T00:00:00"), today))
                .isEqualTo("00:00");
        assertThat(in(Language.KO).near(Weekend.kst("2022-10-15T23:59:00"), today))
                .isEqualTo("10월 15일 23:59");
        assertThat(in(Language.EN).near(Weekend.kst("2022-10-17T00:00:00"), today))
                .isEqualTo("17 Oct 00:00");
    }

    @Test
    void the_days_are_written_as_each_language_does() {
        assertThat(in(Language.KO).fullDay(Weekend.MOMENT)).isEqualTo("2022년 10월 16일 일요일");
        assertThat(in(Language.KO).shortDay(Weekend.MOMENT)).isEqualTo("10월 16일 일");
        assertThat(in(Language.EN).fullDay(Weekend.MOMENT)).isEqualTo("Sunday 16 October 2022");
        assertThat(in(Language.EN).shortDay(Weekend.MOMENT)).isEqualTo("Sun 16 Oct");
        assertThat(in(Language.EN).timeSeconds(Weekend.MOMENT)).isEqualTo("21:44:12");
    }

    @Test
    void the_zone_is_asked_for_each_time() {
        AtomicReference<ZoneId> zone = new AtomicReference<>(Weekend.KST);
        Phrases phrases = new Phrases(new Messages(Language.KO), zone::get);
        assertThat(phrases.time(Weekend.MOMENT)).isEqualTo("21:44");
        zone.set(ZoneId.of("UTC"));
        assertThat(phrases.time(Weekend.MOMENT)).isEqualTo("12:44");
    }

    @Test
    void a_stretch_of_time_names_both_its_ends() {
        When when = When.between(Weekend.kst("2022-10-15T15:20:00"), Weekend.kst("2022-10-15T15:40:00"));
        assertThat(in(Language.KO).when(when)).isEqualTo("15:20~15:40");
        assertThat(in(Language.EN).when(when)).isEqualTo("15:20–15:40");
    }

    @Test
    void how_long_ago_is_told_in_seconds_at_first() {
        assertThat(in(Language.KO).ago(Duration.ofSeconds(8))).isEqualTo("8초 전");
        assertThat(in(Language.KO).ago(Duration.ofMillis(900))).isEqualTo("방금");
        assertThat(in(Language.EN).ago(Duration.ZERO)).isEqualTo("just now");
        assertThat(in(Language.EN).ago(Duration.ofMinutes(8))).isEqualTo("8 min ago");
    }

    @Test
    void what_the_catalogue_does_not_know_keeps_its_id() {
        Phrases phrases = in(Language.KO);
        assertThat(phrases.person(Catalogue.EMPTY, "kim")).isEqualTo("kim");
        assertThat(phrases.role(Catalogue.EMPTY, "no-such-role")).isEqualTo("no-such-role");
        assertThat(phrases.function(catalogue, new FunctionRef("kakao-t", "boat")))
                .isEqualTo("boat");
        assertThat(phrases.target(catalogue, new Target.OfSite("moon"))).isEqualTo("moon");
        assertThat(phrases.target(catalogue, Target.function("x", "y"))).isEqualTo("x · y");
    }

    @Test
    void the_whole_is_called_everything() {
        assertThat(in(Language.KO).target(catalogue, new Target.Everything())).isEqualTo("전체");
        assertThat(in(Language.EN).target(catalogue, new Target.Everything())).isEqualTo("Everything");
    }

    @Test
    void a_role_that_the_room_has_not_named_is_called_as_the_house_does() {
        assertThat(in(Language.KO).role(Catalogue.EMPTY, "scribe"))
                .isNotEqualTo("scribe")
                .doesNotStartWith("?");
    }

    @Test
    void a_party_is_a_person_or_a_role() {
        assertThat(in(Language.KO).party(catalogue, new Party.OfPerson("pay-lead")))
                .isEqualTo("페이 담당자");
        assertThat(in(Language.EN).party(catalogue, new Party.OfPerson("pay-lead")))
                .isEqualTo("Pay lead");
        assertThat(in(Language.KO).party(catalogue, new Party.OfRole("scribe")))
                .isEqualTo(in(Language.KO).role(catalogue, "scribe"));
    }
}
