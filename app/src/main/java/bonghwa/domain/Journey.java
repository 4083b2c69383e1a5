package bonghwa.domain;

import java.util.List;

/** What a user sets out to do, and all that it needs (services or functions): it works if every one of them does. */
public record Journey(String id, Name name, List<Target> needs) {

    public Journey {
        needs = List.copyOf(needs);
    }
}
