package bonghwa.domain;

/** A person or a role (teams are roles) that an entry names, by id: {@code person:kim}, {@code role:channel-team}. */
public sealed interface Party {

    String id();

    record OfPerson(String id) implements Party {
        @Override
        public String toString() {
            return "person:" + id;
        }
    }

    record OfRole(String id) implements Party {
        @Override
        public String toString() {
            return "role:" + id;
        }
    }

    /** Reads what {@code toString} writes. */
    static Party parse(String text) {
        if (text.startsWith("person:")) {
            return new OfPerson(text.substring("person:".length()));
        }
        if (text.startsWith("role:")) {
            return new OfRole(text.substring("role:".length()));
        }
        throw new IllegalArgumentException("neither person: nor role: " + text);
    }
}
