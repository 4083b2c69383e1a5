package bonghwa.exchange.export;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Function;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Service;
import java.util.List;

/** A shop with a secret: one public service with a hidden function, and one that only staff know. */
final class MadeServices {

    static final String SECRET_FUNCTION = "비밀기능";
    static final String SECRET_SERVICE = "비밀도구";

    private MadeServices() {}

    static Catalogue catalogue() {
        Service pay = service(
                "pay",
                Name.of("페이", "Pay"),
                Audience.PUBLIC,
                new Function("card", Name.of("결제", "Cards"), null),
                new Function("send", Name.of("송금", "Transfers"), null),
                new Function("audit", Name.of(SECRET_FUNCTION, SECRET_FUNCTION), Audience.STAFF));
        Service map = service("map", Name.of("지도", "Map"), Audience.PUBLIC);
        Service tools = service("tools", Name.of(SECRET_SERVICE, SECRET_SERVICE), Audience.STAFF);
        Person kim = new Person("kim", Name.of("김철수", "Kim"), null, null, "010-1234-5678");
        return new Catalogue(List.of(pay, map, tools), List.of(), List.of(), List.of(), List.of(kim), List.of());
    }

    private static Service service(String id, Name name, Audience audience, Function... functions) {
        return new Service(id, name, null, 1, audience, List.of(), List.of(), List.of(functions));
    }
}
