package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the catalogue finds by id, and what each target covers. */
class CatalogueTest {

    private static final Service PAY = new Service(
            "pay",
            Name.of("페이", "Pay"),
            null,
            1,
            Audience.PARTNERS,
            List.of("pangyo", "seoul"),
            List.of(
                    new Dependency(Target.service("login"), true, Text.of("로그인"), null),
                    new Dependency(Target.service("maps"), false, Text.of("주소"), "send")),
            List.of(
                    new Function("card", Name.of("결제", "Card"), null),
                    new Function("send", Name.of("송금", "Send"), Audience.STAFF)));

    private static final Service NEWS = new Service(
            "news", Name.of("뉴스", "News"), null, null, Audience.PUBLIC, List.of("seoul"), List.of(), List.of());

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(PAY, NEWS),
            List.of(new Site("pangyo", Name.of("판교", "Pangyo")), new Site("seoul", Name.of("서울", "Seoul"))),
            List.of(),
            List.of(Target.service("news")),
            List.of(new Person("kim", Name.of("김", "Kim"), "scribe", null, null)),
            List.of(new Role("scribe", Name.of("기록", "Scribe"), List.of())));

    private static final FunctionRef CARD = new FunctionRef("pay", "card");
    private static final FunctionRef SEND = new FunctionRef("pay", "send");

    @Test
    void each_thing_is_found_by_its_id_and_only_by_that() {
        assertThat(CATALOGUE.service("pay")).contains(PAY);
        assertThat(CATALOGUE.service("Pay")).isEmpty();
        assertThat(CATALOGUE.function(SEND)).map(Function::id).contains("send");
        assertThat(CATALOGUE.function(new FunctionRef("news", "send"))).isEmpty();
        assertThat(CATALOGUE.function(new FunctionRef("gone", "send"))).isEmpty();
        assertThat(CATALOGUE.site("seoul")).map(s -> s.name().ko()).contains("서울");
        assertThat(CATALOGUE.person("kim")).map(Person::role).contains("scribe");
        assertThat(CATALOGUE.role("scribe")).isPresent();
        assertThat(CATALOGUE.role("kim")).isEmpty();
    }

    @Test
    void a_target_covers_its_functions_in_the_order_of_the_catalogue() {
        assertThat(CATALOGUE.functionsOf(new Target.Everything())).containsExactly(CARD, SEND);
        assertThat(CATALOGUE.functionsOf(Target.service("pay"))).containsExactly(CARD, SEND);
        assertThat(CATALOGUE.functionsOf(Target.function("pay", "send"))).containsExactly(SEND);
        assertThat(CATALOGUE.functionsOf(Target.parse("site:pangyo"))).containsExactly(CARD, SEND);
        assertThat(CATALOGUE.functionsOf(Target.service("news"))).isEmpty();
        assertThat(CATALOGUE.functionsOf(Target.parse("site:moon"))).isEmpty();
    }

    @Test
    void a_service_without_functions_is_a_part_itself() {
        assertThat(CATALOGUE.partsOf(new Target.Everything()))
                .containsExactly(
                        Target.function("pay", "card"), Target.function("pay", "send"), Target.service("news"));
        assertThat(CATALOGUE.partsOf(Target.parse("site:seoul"))).hasSize(3);
        assertThat(CATALOGUE.partsOf(Target.parse("site:pangyo"))).hasSize(2);
        assertThat(CATALOGUE.partsOf(Target.service("news"))).containsExactly(Target.service("news"));
    }

    @Test
    void what_is_not_in_the_catalogue_covers_nothing() {
        for (String target : List.of("gone", "gone/card", "pay/gone", "site:gone")) {
            assertThat(CATALOGUE.partsOf(Target.parse(target))).as(target).isEmpty();
        }
    }

    @Test
    void every_part_of_a_target_is_a_part_of_everything() {
        List<Target> all = CATALOGUE.partsOf(new Target.Everything());
        Stream.of("pay", "pay/card", "news", "site:seoul", "site:pangyo")
                .map(Target::parse)
                .forEach(t -> assertThat(all).as("%s", t).containsAll(CATALOGUE.partsOf(t)));
    }

    @Test
    void a_need_belongs_to_every_function_unless_it_names_one() {
        assertThat(PAY.needs(Target.function("pay", "card")))
                .extracting(Dependency::on)
                .containsExactly(Target.service("login"));
        assertThat(PAY.needs(Target.function("pay", "send")))
                .extracting(Dependency::on)
                .containsExactly(Target.service("login"), Target.service("maps"));
    }

    @Test
    void of_two_audiences_the_narrower_may_read() {
        assertThat(PAY.audienceOf(PAY.functions().getFirst())).isEqualTo(Audience.PARTNERS);
        assertThat(PAY.audienceOf(PAY.functions().getLast())).isEqualTo(Audience.STAFF);
        assertThat(NEWS.audienceOf(PAY.functions().getFirst())).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void a_catalogue_does_not_change_when_the_lists_do_that_it_was_made_of() {
        List<Service> services = new java.util.ArrayList<>(List.of(PAY));
        Catalogue catalogue = new Catalogue(services, List.of(), List.of(), List.of(), List.of(), List.of());
        services.add(NEWS);

        assertThat(catalogue.services()).containsExactly(PAY);
    }
}
