package bonghwa.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody has a duty from one moment on, until another one where it has ended. The id is that of the record that assigned it. */
public record Assignment(Mark mark, String person, Duty duty, Instant from, Register<@Nullable Instant> until) {

    public String id() {
        return mark.id();
    }

    /** Whether it holds at that moment. */
    public boolean holds(Instant moment) {
        @Nullable Instant end = until.value(null);
        return !from.isAfter(moment) && (end == null || end.isAfter(moment));
    }

    /** Whether it had begun by that moment, or was planned by then. */
    boolean known(Instant moment) {
        return !from.isAfter(moment) || !mark.recordedAt().isAfter(moment);
    }

    /** When it ends or ended; null: it goes on. */
    public @Nullable Instant end() {
        return until.value(null);
    }
}
