package bonghwa.cli;

import java.util.Optional;

/** Whom a store trusts, and who it is itself, for the commands that make one room of several laptops. */
final class Trusted {

    private Trusted() {}

    /** The desk that is the root of this room; empty as long as nobody recorded anything here. */
    static Optional<String> root(Session session) {
        return session.store().replica().holding().fold().root();
    }

    /** This laptop's own desk; empty as long as it never recorded anything. */
    static Optional<String> own(Session session) {
        return session.store().stewardship().own();
    }

    /** Whether the store holds a room of others under another root, which one cannot join to a second one. */
    static boolean hasOthers(Session session, String root) {
        return session.store().stewardship().isRoomOfOthers(root);
    }
}
