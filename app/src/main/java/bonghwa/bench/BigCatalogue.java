package bonghwa.bench;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Service;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a big room speaks of: 20 services with 5 functions each, none of which depends on another. */
final class BigCatalogue {

    private static final int SERVICES = 20;
    private static final int FUNCTIONS = 5;

    private BigCatalogue() {}

    static Catalogue all() {
        return of(SERVICES);
    }

    /** So many services, each of one of twenty owners. */
    static Catalogue of(int many) {
        List<Service> services =
                IntStream.rangeClosed(1, many).mapToObj(BigCatalogue::service).toList();
        return new Catalogue(services, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Service service(int n) {
        List<Function> functions = IntStream.rangeClosed(1, FUNCTIONS)
                .mapToObj(f -> new Function("f" + f, Name.of("기능" + n + "-" + f, "Function " + n + "-" + f), null))
                .toList();
        return new Service(
                id(n),
                Name.of("서비스" + n, "Service " + n),
                Text.of("기관 " + n % SERVICES),
                null,
                Audience.PUBLIC,
                List.of(),
                List.of(),
                functions);
    }

    /** The id of the service of that number, counted from one. */
    static String id(int n) {
        return String.format(Locale.ROOT, "service-%02d", n);
    }

    /** One of its functions. */
    static Target any(Dice dice) {
        return Target.function(id(1 + dice.roll(SERVICES)), "f" + (1 + dice.roll(FUNCTIONS)));
    }
}
