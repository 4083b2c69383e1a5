package bonghwa.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something is worth to users given what it depends on. {@code because} names what drags it down (null: its own state);
 * unconfirmed: something that it needs is unknown; noted: troubles of what it needs that do not change it.
 */
public record Effective(State state, @Nullable Target because, boolean unconfirmed, List<Target> noted) {

    public Effective {
        noted = List.copyOf(noted);
    }

    public static Effective own(State state) {
        return new Effective(state, null, false, List.of());
    }

    Effective note(Target on) {
        List<Target> all = new ArrayList<>(noted);
        all.add(on);
        return new Effective(state, because, unconfirmed, all);
    }
}
