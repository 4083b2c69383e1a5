package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticleTest {

    @ParameterizedTest
    @CsvSource({
        "페이, 페이는 페이가 페이를 페이와 페이로",
        "톡채널, 톡채널은 톡채널이 톡채널을 톡채널과 톡채널로",
        "바이크, 바이크는 바이크가 바이크를 바이크와 바이크로",
        "송금, 송금은 송금이 송금을 송금과 송금으로",
        "서울, 서울은 서울이 서울을 서울과 서울로",
        "카카오 T, 카카오 T는 카카오 T가 카카오 T를 카카오 T와 카카오 T로",
        "SQL, SQL은 SQL이 SQL을 SQL과 SQL로",
        "KTR, KTR은 KTR이 KTR을 KTR과 KTR로",
        "FM, FM은 FM이 FM을 FM과 FM으로",
        "cdn, cdn은 cdn이 cdn을 cdn과 cdn으로",
        "TV, TV는 TV가 TV를 TV와 TV로",
        "센터 1, 센터 1은 센터 1이 센터 1을 센터 1과 센터 1로",
        "센터 2, 센터 2는 센터 2가 센터 2를 센터 2와 센터 2로",
        "센터 3, 센터 3은 센터 3이 센터 3을 센터 3과 센터 3으로",
        "센터 8, 센터 8은 센터 8이 센터 8을 센터 8과 센터 8로",
        "판교 (A동), 판교 (A동)는 판교 (A동)가 판교 (A동)를 판교 (A동)와 판교 (A동)로",
        "이동 예약 [기차(KTX)], 이동 예약 [기차(KTX)]은 이동 예약 [기차(KTX)]이 이동 예약 [기차(KTX)]을 이동 예약 [기차(KTX)]과 이동 예약 [기차(KTX)]으로",
        "‘결제’, ‘결제’는 ‘결제’가 ‘결제’를 ‘결제’와 ‘결제’로",
        "50%, 50%는 50%가 50%를 50%와 50%로"
    })
    void particlesFollowTheLastSound(String name, String all) {
        StringBuilder said = new StringBuilder();
        for (Particle particle : Particle.values()) {
            said.append(said.isEmpty() ? "" : " ").append(name).append(particle.after(name));
        }
        assertThat(said).hasToString(all);
    }

    @Property
    void ofHangulTheFinalDecides(@ForAll @IntRange(max = 398) int syllable, @ForAll @IntRange(max = 27) int last) {
        String name = "이" + (char) ('가' + syllable * 28 + last);
        Sound sound = last == 0 ? Sound.VOWEL : last == 8 ? Sound.RIEUL : Sound.CONSONANT;
        assertThat(Particle.sound(name)).isEqualTo(sound);
        assertThat(Particle.sound(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(sound);
        assertThat(Particle.sound(name + " (그 밖)")).isEqualTo(sound);
    }

    @Property
    void ofLatinTheNameOfTheLetterDecides(@ForAll @CharRange(from = 'A', to = 'Z') char letter) {
        Sound sound =
                "LR".indexOf(letter) >= 0 ? Sound.RIEUL : "MN".indexOf(letter) >= 0 ? Sound.CONSONANT : Sound.VOWEL;
        assertThat(Particle.sound("망 " + letter)).isEqualTo(sound);
        assertThat(Particle.sound("망 " + Character.toLowerCase(letter))).isEqualTo(sound);
    }

    @Property
    void ofDigitsTheNumeralDecides(@ForAll @IntRange(max = 9999) int number) {
        Sound sound = List.of(1, 7, 8).contains(number % 10)
                ? Sound.RIEUL
                : List.of(0, 3, 6).contains(number % 10) ? Sound.CONSONANT : Sound.VOWEL;
        assertThat(Particle.sound("제" + number)).isEqualTo(sound);
    }

    @Property
    void anythingHasASound(@ForAll String words) {
        for (Particle particle : Particle.values()) {
            assertThat(particle.after(words)).isNotEmpty();
        }
    }

    @Test
    void wordsWithoutASoundEndLikeAVowel() {
        assertThat(List.of("", "…", "(결제)", ")", "(((", "))")).allMatch(words -> Particle.sound(words) == Sound.VOWEL);
    }

    @Test
    void aStatedSoundWinsOverTheSpelling() {
        Name stated = new Name("KAKAO i", "Kakao i", List.of(), Sound.CONSONANT);
        assertThat(Particle.TOPIC.with(stated)).isEqualTo("KAKAO i은");
        assertThat(Particle.BY.with(new Name("X", "X", List.of(), Sound.RIEUL))).isEqualTo("X로");
        assertThat(Particle.TOPIC.with(Name.of("카카오 T", "Kakao T"))).isEqualTo("카카오 T는");
    }
}
