package bonghwa.ui.model;

import bonghwa.domain.Language;
import bonghwa.domain.When;
import bonghwa.replica.line.EntryLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads when a duty begins and ends, in the words of the entry line. FX thread; needs no toolkit. */
public final class ShiftTimes {

    private final RoomModel room;
    private final EntryReader reader;

    public ShiftTimes(RoomModel room) {
        this.room = room;
        this.reader = new EntryReader(room, () -> null, () -> Language.KO);
    }

    /**
     * When it begins. A bare clock time is the nearest one, since people enter a shift when it has just begun or is about to; with its
     * day it is that day's.
     */
    public Optional<Instant> from(String typed) {
        Instant now = room.now().get();
        Optional<Instant> past = reader.read(typed, now).map(When::at).filter(at -> !at.isAfter(now));
        Optional<Instant> next = reader.readNext(typed, now);
        if (past.isEmpty() || next.isEmpty()) {
            return past.or(() -> next);
        }
        boolean before = Duration.between(past.get(), now).compareTo(Duration.between(now, next.get())) <= 0;
        return before ? past : next;
    }

    /** When it ends: a bare clock time is the first such time after its start; with its day, or counted from now, as it says. */
    public Optional<Instant> until(String typed, Instant start) {
        if (!EntryLine.saysItsDay(typed.strip())) {
            Instant behind = start.plusSeconds(60);
            return reader.readNext(typed, start)
                    .filter(at -> at.isAfter(start))
                    .or(() -> reader.readNext(typed, behind));
        }
        Instant now = room.now().get();
        return reader.read(typed, now)
                .map(When::at)
                .filter(at -> at.isAfter(start) && !at.isAfter(now))
                .or(() -> reader.readNext(typed, now));
    }
}
