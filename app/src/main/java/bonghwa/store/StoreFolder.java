package bonghwa.store;

import java.nio.file.Path;

/**
 * Where everything of one store stands. The journal and the keys are the store; the rest is local to this machine, or derived
 * from the journal ({@code h2}, {@code snapshot}) and can be deleted at any time while nobody owns the store.
 */
public record StoreFolder(Path root) {

    /** The record: {@code 00000001.lines} and so on. */
    public Path journal() {
        return root.resolve("journal");
    }

    /** Held by the process that owns the store. */
    public Path lock() {
        return journal().resolve("lock");
    }

    /** What could not be read and was moved out of the way. */
    public Path setAside() {
        return root.resolve("set-aside");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    /** Private keys, readable by the owner only. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** The database's files stand in here, all of them derived. */
    public Path h2() {
        return root.resolve("h2");
    }

    /** The database as H2 wants to be told: without {@code .mv.db}. */
    public Path room() {
        return h2().resolve("room");
    }

    /** A hub that this laptop hosts: its database and what opens it. Others' accounts reach what stands in here, so nothing else does. */
    public Path hosted() {
        return root.resolve("hub");
    }

    /** The fold as it was at a place in the journal, derived. */
    public Path snapshot() {
        return root.resolve("snapshot");
    }

    /** Which desk and replica this store writes as. */
    public Path desk() {
        return root.resolve("desk.json");
    }

    /** Which desk this store trusts as the root of its room. */
    public Path trusted() {
        return root.resolve("root.json");
    }

    /** The hubs of this laptop; what it shows to them stands beside the keys. */
    public Path hubs() {
        return root.resolve("hubs.json");
    }

    /** Whom this laptop invited, and by which account each desk came. */
    public Path guests() {
        return root.resolve("guests.json");
    }

    public Path settings() {
        return root.resolve("settings.json");
    }

    /** What stands in the entry line and was not entered yet. */
    public Path draft() {
        return root.resolve("draft.txt");
    }

    /** What was undone here and can be done again. */
    public Path undone() {
        return root.resolve("undone.json");
    }

    /** The redacted lines of which nothing is left in any file here. */
    public Path redacted() {
        return root.resolve("redacted.json");
    }

    /** In a store that replays one: the recorded incident, as its file had it. */
    public Path replayed() {
        return root.resolve("replayed.json");
    }

    /** The owner's socket, while there is one. */
    public Path door() {
        return root.resolve("door.sock");
    }

    /** Which machine this store was last opened on. */
    public Path machine() {
        return root.resolve("machine.json");
    }
}
