package bonghwa;

import bonghwa.domain.Phase;
import bonghwa.domain.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has this laptop vouch for what it holds, every ten minutes of an active incident and with each notice. FX thread. */
final class AnchorRhythm {

    static final Duration EVERY = Duration.ofMinutes(10);

    private final Supplier<Room> room;
    private final Supplier<CompletionStage<?>> anchor;
    private Instant next;
    private long notices;

    /** The first anchor is due one rhythm after {@code start}: right away there is nothing new to vouch for. */
    AnchorRhythm(Supplier<Room> room, Supplier<CompletionStage<?>> anchor, Instant start) {
        this.room = room;
        this.anchor = anchor;
        this.next = start.plus(EVERY);
        this.notices = notices();
    }

    private long notices() {
        return room.get().declared().stream().mapToLong(i -> i.notices().size()).sum();
    }

    /** Vouches where it is time and an incident is worked on; {@code watch} is told of it, to report where it fails. */
    void tick(Instant now, Consumer<CompletionStage<?>> watch) {
        long sent = notices();
        if (sent > notices) {
            next = now;
        }
        notices = sent;
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(EVERY);
        boolean active =
                room.get().declared().stream().anyMatch(i -> i.phase(now).compareTo(Phase.RESOLVED) < 0);
        if (active) {
            watch.accept(anchor.get());
        }
    }
}
