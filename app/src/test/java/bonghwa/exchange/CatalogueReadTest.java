package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Dependency;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Service;
import bonghwa.domain.Sound;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the fields of a catalogue file mean. */
class CatalogueReadTest {

    private static final String YAML = """
        services:
          - id: account
            ko: 회원
            en: Account
            functions: [{id: login, ko: 로그인, en: Login}]
          - id: pay
            ko: 페이
            en: Pay
            owner: Pay team
            owner_ko: 결제 팀
            grade: 1
            audience: partners
            aliases: [결제]
            sound: vowel
            sites: [seoul]
            dependsOn:
              - {on: account/login, hard: false, why: To log in, function: card}
              - on: account
            functions:
              - {id: card, ko: 카드, en: Card, audience: staff}
        sites: [{id: seoul, ko: 서울}]
        people:
          - {id: kim, ko: 김, en: Kim, role: ic, team: 플랫폼, phone: 010}
        roles: [{id: ic, ko: 총괄, en: Commander, duties: [{ko: 정한다, en: decides}, 쉰다]}]
        """;

    private final Catalogue read = CatalogueYaml.check(YAML, Catalogue.EMPTY).catalogue();

    @Test
    void aServiceHasAllThatTheFileSays() {
        assertThat(read.service("pay").orElseThrow())
                .isEqualTo(new Service(
                        "pay",
                        new Name("페이", "Pay", List.of("결제"), Sound.VOWEL),
                        new Text("결제 팀", "Pay team"),
                        1,
                        Audience.PARTNERS,
                        List.of("seoul"),
                        List.of(
                                new Dependency(
                                        Target.function("account", "login"), false, Text.of("To log in"), "card"),
                                new Dependency(Target.service("account"), true, Text.of(""), null)),
                        List.of(new Function("card", Name.of("카드", "Card"), Audience.STAFF))));
    }

    @Test
    void oneNameStandsForBothLanguages() {
        assertThat(read.site("seoul").orElseThrow().name().en()).isEqualTo("서울");
    }

    @Test
    void aPhoneNumberStaysAsItIsWritten() {
        assertThat(read.people()).containsExactly(new Person("kim", Name.of("김", "Kim"), "ic", "플랫폼", "010"));
    }

    @Test
    void dutiesHaveOneWordingOrTwo() {
        assertThat(read.role("ic").orElseThrow().duties()).containsExactly(new Text("정한다", "decides"), Text.of("쉰다"));
    }

    @Test
    void decomposedKoreanIsComposedAtTheDoor() {
        String decomposed = java.text.Normalizer.normalize("지도", java.text.Normalizer.Form.NFD);
        Catalogue catalogue = CatalogueYaml.check("services: [{id: map, ko: " + decomposed + "}]", Catalogue.EMPTY)
                .catalogue();
        assertThat(catalogue.services().getFirst().name().ko()).isEqualTo("지도");
    }

    @Test
    void aFileWithProblemsIsNotUsed() {
        assertThatThrownBy(() -> CatalogueYaml.read("services: [{id: pay}]", Catalogue.EMPTY))
                .isInstanceOfSatisfying(
                        BadFile.class, e -> assertThat(e.problems()).hasSize(1));
    }
}
