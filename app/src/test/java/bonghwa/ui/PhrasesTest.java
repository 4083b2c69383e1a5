package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Language;
import bonghwa.domain.Role;
import bonghwa.domain.Target;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Messages messages = new Messages(Language.KO);
    private final Phrases phrases = new Phrases(messages, Weekend.KST);

    @Test
    void aDurationHasItsTwoLargestUnits() {
        assertThat(phrases.duration(Duration.ofMinutes(13 * 60 + 45))).isEqualTo("13시간 45분");
        assertThat(phrases.duration(Duration.ofHours(30))).isEqualTo("1일 6시간");
        assertThat(phrases.duration(Duration.ofDays(2))).isEqualTo("2일");
        assertThat(phrases.duration(Duration.ofSeconds(59))).isEqualTo("1분 미만");
    }

    @Test
    void aDurationSpeaksEnglishOnceTheRoomDoes() {
        messages.speak(Language.EN);

        assertThat(phrases.duration(Duration.ofMinutes(13 * 60 + 45))).isEqualTo("13 h 45 min");
    }

    @Test
    void aRunningClockKeepsItsWidth() {
        Duration elapsed = Duration.ofDays(1).plusHours(6).plusMinutes(25).plusSeconds(12);

        assertThat(phrases.running(elapsed)).isEqualTo("1일 06:25:12");
        assertThat(phrases.running(Duration.ofSeconds(5))).isEqualTo("00:00:05");
    }

    @Test
    void whatLastsIsReckonedByTheMinutesThatOneReads() {
        Instant since = Weekend.kst("2022-10-16T07:46:04");

        assertThat(phrases.lasting(since, Weekend.kst("2022-10-16T07:50:00"))).isEqualTo("4분");
        assertThat(phrases.lasting(since, Weekend.kst("2022-10-16T07:46:00"))).isEqualTo("1분 미만");
        assertThat(phrases.lasting(since, Weekend.kst("2022-10-16T07:45:00")))
                .as("it lies ahead")
                .isEmpty();
        assertThat(phrases.lasting(null, since)).isEmpty();
    }

    @Test
    void theRolesOfTheHouseAreThoseThatHaveNames() {
        for (Language language : Language.values()) {
            Set<String> named = messages.keys(language).stream()
                    .filter(key -> key.startsWith("role."))
                    .collect(Collectors.toSet());

            assertThat(named).allMatch(key -> Role.ofHouse(key.substring("role.".length())));
        }
        assertThat(phrases.role(Catalogue.EMPTY, "scribe")).isEqualTo("기록 담당");
        assertThat(phrases.role(Catalogue.EMPTY, "of-nobody")).isEqualTo("of-nobody");
    }

    @Test
    void momentsAreWrittenInTheRoomsZone() {
        assertThat(phrases.time(Weekend.MOMENT)).isEqualTo("21:44");
        assertThat(phrases.day(Weekend.MOMENT)).isEqualTo("10월 16일 일요일");
        messages.speak(Language.EN);
        assertThat(phrases.day(Weekend.MOMENT)).isEqualTo("Sunday 16 October");
    }

    @Test
    void anUncertainMomentIsNeverWrittenAsUntil() {
        assertThat(phrases.when(When.about(Weekend.kst("2022-10-15T15:30:00")))).isEqualTo("15:30경");
    }

    @Test
    void aTargetIsNamedByServiceAndFunction() {
        var catalogue = new Weekend().catalogue();

        assertThat(phrases.target(catalogue, Target.function("kakao-t", "bike")))
                .contains("바이크")
                .contains(" · ");
        assertThat(phrases.target(catalogue, Target.service("not-there"))).isEqualTo("not-there");
    }
}
