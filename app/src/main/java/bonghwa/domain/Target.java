package bonghwa.domain;

/** What an entry is about: a service, a function, a site with all that stands there, or everything. */
public sealed interface Target {

    /** A service as a whole. */
    record OfService(String service) implements Target {
        @Override
        public String toString() {
            return service;
        }
    }

    /** One function of a service. */
    record OfFunction(FunctionRef function) implements Target {
        @Override
        public String toString() {
            return function.toString();
        }
    }

    /** A site, and all that stands there. */
    record OfSite(String site) implements Target {
        @Override
        public String toString() {
            return "site:" + site;
        }
    }

    /** All services. */
    record Everything() implements Target {
        @Override
        public String toString() {
            return "*";
        }
    }

    static Target service(String id) {
        return new OfService(id);
    }

    static Target function(String service, String function) {
        return new OfFunction(new FunctionRef(service, function));
    }

    /** Reads what {@code toString} writes: {@code kakao-t}, {@code kakao-t/bike}, {@code site:pangyo}, {@code *}. */
    static Target parse(String text) {
        if (text.equals("*")) {
            return new Everything();
        }
        if (text.startsWith("site:")) {
            return new OfSite(text.substring("site:".length()));
        }
        return text.indexOf('/') >= 0 ? new OfFunction(FunctionRef.parse(text)) : new OfService(text);
    }
}
