package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Name;
import bonghwa.domain.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code catalog check} finds: each fault with its line and its key. */
class CatalogueCheckTest {

    private static List<String> problems(String yaml) {
        return problems(yaml, Catalogue.EMPTY);
    }

    private static List<String> problems(String yaml, Catalogue known) {
        return CatalogueYaml.check(yaml, known).problems().stream()
                .map(p -> p.line() + " " + p.key().replace("file.problem.", "") + " " + String.join("|", p.arguments()))
                .toList();
    }

    @Test
    void theCataloguesThatShipAreRight() {
        assertThat(problems(Files.shipped("catalogue/starter.yaml"))).isEmpty();
        assertThat(problems(Files.shipped("catalogue/template.yaml"))).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsNamedWithTheNearestOneThatIs() {
        assertThat(problems("""
            services:
              - id: account
                ko: 회원
                functions:
                  - {id: login, ko: 로그인}
              - id: pay
                ko: 페이
                sites: [seoul]
                dependsOn:
                  - on: acount/login
                    hard: true
            pinned: [pay/card]
            """))
                .containsExactly(
                        "8 unknown-name seoul",
                        "10 unknown-name-nearest acount/login|account/login",
                        "12 unknown-name pay/card");
    }

    @Test
    void anIdThatComesTwiceIsSaidAtTheSecondPlace() {
        assertThat(problems("""
            services:
              - {id: pay, ko: 페이, functions: [{id: card, ko: 카드}, {id: card, ko: 카드2}]}
              - {id: pay, ko: 페이2}
            sites:
              - {id: pay, ko: 같은 id라도 종류가 다르면 된다}
            """)).containsExactly("2 duplicate pay/card", "3 duplicate pay");
    }

    @Test
    void twoServicesOfOneNameCouldNotBeToldApart() {
        assertThat(problems("""
            services:
              - {id: a, ko: 지도}
              - {id: b, ko: 지도}
            """)).containsExactly("3 same-name 지도|a");
    }

    @Test
    void aRingOfDependenciesIsShownAsAPath() {
        assertThat(problems("""
            services:
              - id: a
                ko: 가
                functions: [{id: x, ko: 엑스}]
                dependsOn:
                  - {on: b, hard: true}
              - id: b
                ko: 나
                functions: [{id: y, ko: 와이}]
                dependsOn:
                  - {on: a/x, hard: false}
            """)).containsExactly("11 cycle a/x → b → b/y → a/x");
    }

    @Test
    void functionsOfOneServiceMayNeedEachOtherInOneDirection() {
        assertThat(problems("""
            services:
              - id: a
                ko: 가
                functions: [{id: x, ko: 엑스}, {id: y, ko: 와이}]
                dependsOn:
                  - {on: a/y, function: x}
            """)).isEmpty();
    }

    @Test
    void whatTheRoomAlreadyHasMayBeReferredTo() {
        Catalogue known = new Catalogue(
                List.of(),
                List.of(new Site("seoul", Name.of("서울", "Seoul"))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(problems("services: [{id: pay, ko: 페이, sites: [seoul]}]", known))
                .isEmpty();
    }

    @Test
    void idsMustBeSlugs() {
        assertThat(problems("services: [{id: Pay Team, ko: 페이}, {ko: 이름만}, {id: a_b, ko: 밑줄}]"))
                .containsExactly("1 id Pay Team", "1 missing id", "1 id a_b");
    }

    @Test
    void aFieldThatNobodyKnowsIsAMistypedOne() {
        assertThat(problems("services:\n  - id: pay\n    ko: 페이\n    dependson: []\n"))
                .containsExactly("4 field dependson|aliases, audience, dependsOn, en, functions, grade, id, ko, owner,"
                        + " owner_ko, sites, sound");
    }

    @Test
    void wrongTypesAreSaidAtTheirLine() {
        assertThat(problems("""
            services:
              - id: pay
                ko: [페이]
                grade: high
                audience: everybody
                aliases: pay
                functions: {id: card}
                dependsOn:
                  - {on: "site:x", hard: perhaps}
            """))
                .containsExactly(
                        "2 no-name ",
                        "3 not-text ko",
                        "4 not-number grade",
                        "5 not-one-of audience|public, partners, staff",
                        "6 not-list aliases",
                        "7 not-list functions",
                        "9 not-flag hard",
                        "9 not-target site:x");
    }

    @Test
    void nothingInAListIsNoWord() {
        assertThat(problems("services: [{id: a, ko: 가, aliases: [나, null]}]")).containsExactly("1 not-text aliases");
        assertThat(problems("services: [null]")).contains("1 not-fields ");
        assertThat(problems("services: null")).isEmpty();
    }

    @Test
    void aFieldThatStandsTwiceIsNotSilentlyOverwritten() {
        assertThat(problems("services:\n  - id: pay\n    ko: 페이\n    ko: 카드\n")).containsExactly("4 twice ko");
    }

    @Test
    void brokenYamlIsSaidAtItsLine() {
        assertThat(problems("services:\n  - id: pay\n   ko: 페이\n"))
                .singleElement()
                .asString()
                .startsWith("3 syntax ");
        assertThat(problems("services: [\n")).singleElement().asString().contains(" syntax ");
        assertThat(problems("- a\n- b\n")).first().asString().isEqualTo("1 not-fields ");
    }

    @Test
    void anAnchorThatMultipliesIsCutOff() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(
                            i,
                            i,
                            String.join(
                                    ", ",
                                    List.of(
                                            before, before, before, before, before, before, before, before, before,
                                            before))));
        }
        assertThat(problems(bomb.toString())).singleElement().asString().containsAnyOf("too-big", "aliases");
    }

    @Test
    void anAnchorThatContainsItselfIsCutOff() {
        assertThat(problems("services: &s\n  - functions: *s\n"))
                .singleElement()
                .asString()
                .contains("too-big");
    }

    @Test
    void anEmptyFileIsAnEmptyCatalogue() {
        assertThat(problems("")).isEmpty();
        assertThat(CatalogueYaml.check("", Catalogue.EMPTY).catalogue()).isEqualTo(Catalogue.EMPTY);
    }
}
