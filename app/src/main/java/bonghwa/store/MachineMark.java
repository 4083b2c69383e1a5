package bonghwa.store;

import java.util.List;

/**
 * What tells this very store on this very machine from a copy of it. A replica's counter must never be used twice, and a copied
 * or restored folder looks exactly like the original, keys and all; so every opening leaves a mark in the store, and half of it
 * on the machine outside of the store.
 *
 * @param host this machine
 * @param path the real path of the store
 * @param journal the journal folder's own number in its file system, which a copy does not have
 * @param session a random number, new at each opening that writes; an older state of the same folder has an older one, or lacks what
 *     {@link Reached} knows of this one
 */
record MachineMark(String host, String path, String journal, String session) {

    String text() {
        return String.join("\n", host, path, journal, session) + "\n";
    }

    /** Reads what {@link #text()} wrote; of anything else makes a mark that equals no other. */
    static MachineMark parse(String text) {
        List<String> parts = text.lines().toList();
        return parts.size() == 4
                ? new MachineMark(parts.get(0), parts.get(1), parts.get(2), parts.get(3))
                : new MachineMark("", "", "", "");
    }

    boolean samePlace(MachineMark other) {
        return host.equals(other.host) && path.equals(other.path) && journal.equals(other.journal);
    }
}
