package bonghwa.ui.model;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A desk as the panel shows it.
 *
 * @param person the id of whoever typed there last, null where nobody said
 * @param invited the name by which it was invited from here, empty where it was not
 * @param heard when it recorded its newest line that is here, by its own clock
 * @param clock how far its clock is ahead of ours at least, or behind (negative); null where nobody need know
 * @param rules the version of the rules by which it folds the room, by its last anchor; null where it never said
 */
public record DeskRow(
        KnownDesk desk,
        boolean own,
        @Nullable String person,
        String invited,
        @Nullable Instant heard,
        @Nullable Duration clock,
        @Nullable Integer rules) {

    public String id() {
        return desk.id();
    }

    public boolean waits() {
        return desk.standing() == DeskStanding.WAITING;
    }

    /** Whether it decides who is in the room. */
    public boolean decides() {
        return desk.standing() == DeskStanding.ROOT || desk.standing() == DeskStanding.STEWARD;
    }
}
