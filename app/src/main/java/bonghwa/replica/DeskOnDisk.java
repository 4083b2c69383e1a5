package bonghwa.replica;

import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.op.Signer;
import bonghwa.store.DeskFile;
import bonghwa.store.KeyFiles;
import bonghwa.store.Machine;
import bonghwa.store.Reached;
import bonghwa.store.RecoveryText;
import bonghwa.store.StoreFolder;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The identity that a store's folder holds. Nothing is made before the first write; and a store that was copied,
 * restored or moved, or is behind what this machine knows of it, goes on as a new replica from then on, without asking,
 * since its counter may have been used elsewhere. Store lane only.
 */
public final class DeskOnDisk implements Desk, Closeable {

    private final DeskFile file;
    private final KeyFiles keys;
    private final Machine machine;
    private final StoreFolder store;
    private volatile DeskFile.Entry entry;
    private final Machine.Acquaintance acquaintance;
    private @Nullable Identity identity;
    private @Nullable Reached reached;

    private DeskOnDisk(
            DeskFile file, KeyFiles keys, Machine machine, DeskFile.Entry entry, Machine.Acquaintance acquaintance) {
        this.file = file;
        this.keys = keys;
        this.machine = machine;
        this.store = file.store();
        this.entry = entry;
        this.acquaintance = acquaintance;
    }

    /**
     * Reads the desk of a store; {@code otherwise}: the kind of time of a store that never wrote; {@code held}: whether
     * its journal holds that line.
     */
    public static DeskOnDisk open(
            DeskFile file, KeyFiles keys, Machine machine, Clockwork otherwise, Predicate<End> held)
            throws IOException {
        // In a replay everybody who plays it must see the same numbers.
        String letter = otherwise.kind() == Clockwork.Kind.REAL ? "" : "K";
        DeskFile.Entry entry = file.read().orElse(new DeskFile.Entry(letter, null, otherwise));
        return new DeskOnDisk(file, keys, machine, entry, machine.know(file.store(), held));
    }

    /** The kind of time that the store lives in. */
    public Clockwork clock() {
        return entry.clock();
    }

    /** The letter of the desk's numbers; empty as long as it has written nothing. */
    public String letter() {
        return entry.letter();
    }

    /** Whether the folder is a copy, a restored backup, or was moved here: its next write is that of a new replica. */
    public boolean strange() {
        return acquaintance == Machine.Acquaintance.STRANGE;
    }

    @Override
    public Identity identity() throws IOException {
        if (identity != null) {
            return identity;
        }
        DeskKey desk = DeskKey.of(keys);
        Optional<Signer> known =
                entry.replica() == null || strange() ? Optional.empty() : keys.replica(entry.replica());
        Identity found = known.isPresent() ? identity(desk, known.get()) : replicaOf(desk);
        // Last: a copy that is killed before its new replica is noted must be strange again.
        mark();
        identity = found;
        return found;
    }

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(entry.replica());
    }

    @Override
    public Identity renew() throws IOException {
        Identity renewed = replicaOf(DeskKey.of(keys));
        if (identity == null) {
            mark();
        }
        identity = renewed;
        return renewed;
    }

    @Override
    public void forced(End end) {
        if (reached != null) {
            reached.note(end);
        }
    }

    /**
     * This store is the desk of that key from now on, and goes on as a new replica of it. First the replica is forgotten: who is
     * killed in between is a new replica of the desk of before, which does no harm. The desk's id.
     */
    public String recover(RecoveryText text) throws IOException {
        DeskFile.Entry forgotten = new DeskFile.Entry(entry.letter(), null, entry.clock());
        file.write(forgotten);
        entry = forgotten;
        identity = null;
        return DeskKey.recovered(keys, text).signer().id();
    }

    /** The key of this desk as a text that can be printed; empty as long as it has written nothing. */
    public Optional<RecoveryText> recovery() throws IOException {
        return DeskKey.text(keys);
    }

    /** How far the store came is noted no more. */
    @Override
    public void close() throws IOException {
        if (reached != null) {
            reached.close();
        }
    }

    private void mark() throws IOException {
        close();
        reached = machine.mark(store);
    }

    private Identity replicaOf(DeskKey desk) throws IOException {
        Signer replica = keys.createReplica();
        String letter = entry.letter().isEmpty() ? desk.letter() : entry.letter();
        DeskFile.Entry noted = new DeskFile.Entry(letter, replica.id(), entry.clock());
        file.write(noted);
        entry = noted;
        return identity(desk, replica);
    }

    private Identity identity(DeskKey desk, Signer replica) {
        return new Identity(desk.signer(), replica, entry.letter(), entry.clock());
    }
}
