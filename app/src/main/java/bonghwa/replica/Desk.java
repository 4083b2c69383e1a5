package bonghwa.replica;

import bonghwa.op.End;
import java.io.IOException;
import java.util.Optional;

/** Where the identity of this store is kept. */
public interface Desk {

    /** As whom it writes now; made and safe on the disk when nobody has written here before. */
    Identity identity() throws IOException;

    /** The replica that it writes as, if it ever wrote; makes nothing. Safe from any thread. */
    Optional<String> current();

    /** The own line of that end is on the disk, and nobody has been told of it yet. */
    void forced(End end);

    /** Ends the replica and goes on as a new one of the same desk; returns when its key is safe on the disk. */
    Identity renew() throws IOException;
}
