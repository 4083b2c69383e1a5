package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Dependency;
import bonghwa.domain.Function;
import bonghwa.domain.Journey;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.Sound;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Law: what is exported is read back as exactly what was exported, and exporting it again gives the same text. */
class CatalogueRoundTripTest {

    @Property(tries = 300)
    void anyCatalogueComesBackAsItWas(@ForAll("catalogues") Catalogue catalogue) {
        String text = CatalogueYaml.write(catalogue);
        CatalogueYaml.Checked again = CatalogueYaml.check(text, Catalogue.EMPTY);
        assertThat(again.problems()).as(text).isEmpty();
        assertThat(again.catalogue()).isEqualTo(catalogue);
        assertThat(CatalogueYaml.write(again.catalogue())).isEqualTo(text);
    }

    @Test
    void theCatalogueOfTheRecordedWeekendComesBackAsItWas() throws BadFile {
        Catalogue kakao = RecordedIncident.read(Files.shipped("incidents/kakao-2022.json"))
                .catalogue();
        assertThat(CatalogueYaml.read(CatalogueYaml.write(kakao), Catalogue.EMPTY))
                .isEqualTo(kakao);
    }

    @Property(tries = 50)
    void theTextIsTheSameWheneverItIsWritten(@ForAll("catalogues") Catalogue catalogue) throws BadFile {
        String text = CatalogueYaml.write(catalogue);

        assertThat(CatalogueYaml.write(CatalogueYaml.read(text, Catalogue.EMPTY)))
                .isEqualTo(text);
    }

    @Test
    void anEmptyCatalogueIsATextToo() throws BadFile {
        assertThat(CatalogueYaml.write(Catalogue.EMPTY)).isEqualTo("services: []\n");
        assertThat(CatalogueYaml.read("services: []\n", Catalogue.EMPTY)).isEqualTo(Catalogue.EMPTY);
    }

    @Test
    void theStarterCatalogueComesBackAsItWas() throws BadFile {
        Catalogue starter = CatalogueYaml.read(Files.shipped("catalogue/starter.yaml"), Catalogue.EMPTY);
        assertThat(CatalogueYaml.read(CatalogueYaml.write(starter), Catalogue.EMPTY))
                .isEqualTo(starter);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, 4);
        return sizes.flatMap(size -> Combinators.combine(
                        list(size, this::service),
                        list(2, i -> names().map(n -> new Site("site-" + i, n))),
                        list(
                                1,
                                i -> names().map(n ->
                                        new Journey("j" + i, n, List.of(size > 0 ? Target.service("s0") : site())))),
                        list(2, this::role),
                        list(2, this::person))
                .as((services, sites, journeys, roles, people) -> new Catalogue(
                        services,
                        sites,
                        size > 0 ? journeys : List.of(),
                        size > 0 ? List.of(Target.function("s0", "f0")) : List.of(),
                        people,
                        roles)));
    }

    private static Target site() {
        return new Target.Everything();
    }

    private Arbitrary<Service> service(int i) {
        Arbitrary<List<Function>> functions = list(
                2,
                f -> Combinators.combine(names(), Arbitraries.of(Audience.class).injectNull(0.5))
                        .as((n, a) -> new Function("f" + f, n, a)));
        List<Dependency> none = List.of();
        Arbitrary<List<Dependency>> needs = i == 0
                ? Arbitraries.just(none)
                : Combinators.combine(
                                texts(),
                                Arbitraries.of(true, false),
                                Arbitraries.of("f0", "f1").injectNull(0.5))
                        .as((why, hard, f) -> List.of(new Dependency(Target.service("s" + (i - 1)), hard, why, f)));
        return Combinators.combine(
                        words(),
                        words(),
                        texts().injectNull(0.3),
                        Arbitraries.integers().between(1, 9).injectNull(0.3),
                        Arbitraries.of(Audience.class),
                        needs,
                        functions)
                .as((ko, en, owner, grade, audience, depends, fs) -> new Service(
                        "s" + i,
                        Name.of(ko + i, en, "alias " + i),
                        owner,
                        grade,
                        audience,
                        List.of("site-1"),
                        depends,
                        fs));
    }

    private Arbitrary<Role> role(int i) {
        return Combinators.combine(names(), texts().list().ofMaxSize(2))
                .as((n, duties) -> new Role("role-" + i, n, duties));
    }

    private Arbitrary<Person> person(int i) {
        return Combinators.combine(names(), words().injectNull(0.3), words().injectNull(0.3))
                .as((n, team, phone) -> new Person(i == 0 ? "p0" : "WhtelBGFChbFZ-drguwPp_", n, "role-0", team, phone));
    }

    private static <T> Arbitrary<List<T>> list(int size, java.util.function.IntFunction<Arbitrary<T>> each) {
        return Combinators.combine(IntStream.range(0, size).mapToObj(each).toList())
                .as(ArrayList::new);
    }

    private static Arbitrary<Name> names() {
        return Combinators.combine(
                        words(),
                        words(),
                        words().list().ofMaxSize(2),
                        Arbitraries.of(Sound.class).injectNull(0.7))
                .as(Name::new);
    }

    private static Arbitrary<Text> texts() {
        return Combinators.combine(words(), words()).as(Text::new);
    }

    /** Words that YAML could take for something else, Korean ones, and any characters at all. */
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "1:1 채팅",
                                "true",
                                "null",
                                "~",
                                "- a",
                                "010-1234",
                                "0x1F",
                                "# no",
                                "a: b",
                                "'",
                                "\"",
                                "[x]",
                                "on"),
                        Arbitraries.strings()
                                .withCharRange('가', '힣')
                                .ofMinLength(1)
                                .ofMaxLength(8),
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12))
                .map(s -> Normalizer.normalize(s.strip(), Normalizer.Form.NFC))
                .filter(CatalogueRoundTripTest::sayable);
    }

    private static boolean sayable(String word) {
        return !word.isEmpty()
                && word.strip().equals(word)
                && word.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.UNASSIGNED
                                || Character.getType(c) == Character.PRIVATE_USE);
    }
}
