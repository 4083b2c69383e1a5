package bonghwa.replica;

import bonghwa.domain.Room;
import bonghwa.op.Recorded;
import java.util.List;

/** What changed: the room before and after, and the records that made the difference. They were forced to the disk before. */
public record Commit(Room before, Room after, List<Recorded> records) {

    public Commit {
        records = List.copyOf(records);
    }

    /** The same, where the room became another one after all. */
    Commit as(Room became) {
        return new Commit(before, became, records);
    }
}
