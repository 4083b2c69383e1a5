package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A title that everybody will read, and the names in it that not everybody may. */
class InternalNamesTest {

    private static final Catalogue HOUSE = new Catalogue(
            List.of(
                    service(
                            "pay",
                            Name.of("페이", "Pay"),
                            Audience.PUBLIC,
                            function("cache", "비밀캐시", "SecretCache", Audience.STAFF)),
                    service(
                            "platform",
                            Name.of("비밀플랫폼", "SecretPlatform"),
                            Audience.STAFF,
                            function("pay", "페이", "Pay", null)),
                    service("x", Name.of("긱", "X"), Audience.PARTNERS)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static Service service(String id, Name name, Audience audience, Function... functions) {
        return new Service(id, name, null, null, audience, List.of(), List.of(), List.of(functions));
    }

    private static Function function(String id, String ko, String en, Audience audience) {
        return new Function(id, Name.of(ko, en), audience);
    }

    private static List<String> in(String ko, String en) {
        return InternalNames.in(HOUSE, new Text(ko, en));
    }

    @Test
    void an_internal_service_or_function_is_found_in_either_language_whatever_the_case() {
        assertThat(in("비밀플랫폼 장애", "an outage")).containsExactly("비밀플랫폼");
        assertThat(in("장애", "secretcache is full")).containsExactly("SecretCache");
    }

    @Test
    void public_names_may_be_said_also_where_something_internal_is_called_the_same() {
        assertThat(in("페이 장애", "Pay is out")).isEmpty();
    }

    @Test
    void a_name_of_one_sign_accuses_nobody() {
        assertThat(in("긱스 장애", "axe")).isEmpty();
    }
}
