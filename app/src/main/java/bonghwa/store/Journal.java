package bonghwa.store;

import bonghwa.op.Line;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The truth: append-only segment files of lines. Lines that are forced together are a batch, written at once and ended by a
 * blank line. One process owns a journal by its lock; one thread, the store lane, calls everything here but {@link #read}.
 *
 * <p>The order is write, force, only then return. If a write or a force fails, nobody knows what the disk holds, so this
 * process never writes here again ({@link #refusal()} says why); the next one finds out by reading.
 */
public final class Journal implements Closeable {

    private final Segments segments;
    private final JournalSettings settings;
    private final @Nullable Closeable lock;
    private @Nullable DiskFile file;
    private @Nullable JournalFailure refusal;
    private At end;

    private Journal(
            Segments segments,
            JournalSettings settings,
            @Nullable Closeable lock,
            @Nullable JournalFailure refusal,
            At end) {
        this.segments = segments;
        this.settings = settings;
        this.lock = lock;
        this.refusal = refusal;
        this.end = end;
    }

    /**
     * An open journal and what was found in it.
     *
     * @param unsure from here on what was read may be in the system's memory only, since the disk refused to keep it: a power cut
     *     may take it away again; null: all of it is on the disk
     */
    public record Opened(
            Journal journal, Recovery recovery, @Nullable At unsure) {}

    /**
     * Opens the journal of that store, made when missing, and hands every line from {@code from} on to the sink. A torn tail is
     * copied aside and cut. A journal that is damaged, or whose folder cannot be written, is opened read-only. Fails with
     * {@link JournalFailure.Reason#LOCKED} when another process owns it, and with {@link IOException} when it cannot be read.
     */
    public static Opened open(Disk disk, StoreFolder store, JournalSettings settings, At from, LineSink sink)
            throws IOException, JournalFailure {
        Segments segments = new Segments(disk, store.journal());
        @Nullable Closeable lock = null;
        @Nullable JournalFailure refusal = null;
        try {
            lock = own(disk, store);
        } catch (IOException e) {
            refusal = new JournalFailure(JournalFailure.Reason.READ_ONLY, e);
        }
        boolean opened = false;
        @Nullable At unsure = null;
        try {
            Scan scan = new Scan(segments, sink);
            Recovery found = scan.read(from);
            if (!found.damage().isEmpty()) {
                refusal = new JournalFailure(
                        JournalFailure.Reason.DAMAGED, found.damage().getFirst().toString());
            } else if (refusal == null) {
                try {
                    found = new Mending(segments, store.setAside()).mend(found, scan.lastBatch());
                } catch (IOException e) {
                    refusal = new JournalFailure(JournalFailure.Reason.WRITE_FAILED, e);
                    unsure = scan.startOfLastBatch();
                }
            }
            opened = true;
            return new Opened(new Journal(segments, settings, lock, refusal, found.end()), found, unsure);
        } finally {
            if (!opened) {
                close(lock);
            }
        }
    }

    private static Closeable own(Disk disk, StoreFolder store) throws IOException, JournalFailure {
        new LocalFiles(disk).makePrivate(store.root());
        disk.makeFolder(store.journal());
        Optional<Closeable> lock = disk.lock(store.lock());
        if (lock.isEmpty()) {
            throw new JournalFailure(JournalFailure.Reason.LOCKED, store.root().toString());
        }
        return lock.get();
    }

    /** Reads a journal that somebody else may own and be writing at this moment. Takes no lock, touches nothing. */
    public static Recovery read(Disk disk, StoreFolder store, At from, LineSink sink) throws IOException {
        return new Scan(new Segments(disk, store.journal()), sink).read(from);
    }

    /** Where the next batch will stand, unless it opens a new segment. */
    public At end() {
        return end;
    }

    /** Why nothing can be appended any more; empty as long as all is well. */
    public Optional<JournalFailure> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * Appends the lines as one batch and returns its end, after one force: what returned survives a power cut. After a failure
     * nothing was acknowledged, and but for a full disk found beforehand nothing is ever retried on this segment: the system may
     * have dropped what it could not write and then report success for a second try.
     */
    public At append(List<Line> lines) throws JournalFailure {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a batch has at least one line");
        }
        if (refusal != null) {
            throw new JournalFailure(refusal.reason(), refusal);
        }
        byte[] batch = bytes(lines);
        checkRoom(batch.length);
        DiskFile open = segmentFor(batch.length);
        try {
            open.append(batch);
        } catch (IOException e) {
            throw refuse(JournalFailure.Reason.WRITE_FAILED, e);
        }
        try {
            open.force();
        } catch (IOException e) {
            throw refuse(JournalFailure.Reason.FORCE_FAILED, e);
        }
        end = new At(end.segment(), end.offset() + batch.length);
        return end;
    }

    /**
     * Writes that segment anew without what those lines say (by their ids), and returns where everything stands since. What fails
     * before it has its new file (no room, a reader who has the old one open on Windows) leaves everything as it was; if it fails
     * later, nothing is written any more.
     */
    public Moved empty(int segment, Set<String> redacted) throws JournalFailure {
        if (refusal != null) {
            throw new JournalFailure(refusal.reason(), refusal);
        }
        Rewriting rewriting;
        try {
            close(file);
            file = null;
            Rewriting.clear(segments.disk(), segments.path(segment));
            requireRoom(segments.disk().size(segments.path(segment)));
            rewriting = Rewriting.of(segments.disk(), segments.path(segment), redacted)
                    .prepared();
        } catch (IOException e) {
            throw new JournalFailure(JournalFailure.Reason.WRITE_FAILED, e);
        }
        try {
            rewriting.replace();
            Moved moved = new Moved(segment, rewriting.taken());
            end = moved.of(end);
            return moved;
        } catch (IOException e) {
            throw rewriting.waits()
                    ? new JournalFailure(JournalFailure.Reason.WRITE_FAILED, e)
                    : refuse(JournalFailure.Reason.WRITE_FAILED, e);
        }
    }

    private static byte[] bytes(List<Line> lines) {
        ByteArrayOutputStream batch = new ByteArrayOutputStream(
                1 + lines.stream().mapToInt(Line::length).sum());
        lines.forEach(line -> batch.writeBytes(line.toBytes()));
        batch.write('\n');
        return batch.toByteArray();
    }

    private void checkRoom(long bytes) throws JournalFailure {
        try {
            requireRoom(bytes);
        } catch (IOException e) {
            throw refuse(JournalFailure.Reason.WRITE_FAILED, e);
        }
    }

    private void requireRoom(long bytes) throws IOException, JournalFailure {
        long room = segments.disk().room(segments.folder());
        if (room - bytes < settings.reserve()) {
            throw new JournalFailure(JournalFailure.Reason.DISK_FULL, room + " bytes left");
        }
    }

    /** The segment that takes this batch: the last one, or a new one whose name is forced before anything is in it. */
    private DiskFile segmentFor(long bytes) throws JournalFailure {
        boolean full = end.offset() > 0 && end.offset() + bytes > settings.segment();
        try {
            if (full) {
                close(file);
                file = null;
                end = new At(end.segment() + 1, 0);
            }
            if (file == null) {
                file = openSegment(segments.path(end.segment()));
            }
            return file;
        } catch (IOException e) {
            throw refuse(JournalFailure.Reason.WRITE_FAILED, e);
        }
    }

    private DiskFile openSegment(Path path) throws IOException {
        Disk disk = segments.disk();
        if (!disk.exists(path)) {
            disk.create(path);
        }
        DiskFile open = disk.open(path);
        if (end.offset() == 0) {
            open.force();
            disk.forceFolder(segments.folder());
        }
        return open;
    }

    private JournalFailure refuse(JournalFailure.Reason reason, IOException cause) {
        refusal = new JournalFailure(reason, cause);
        return refusal;
    }

    private static void close(@Nullable Closeable what) throws IOException {
        if (what != null) {
            what.close();
        }
    }

    /** Gives the lock back. There is nothing to write: everything was forced when it was acknowledged. */
    @Override
    public void close() throws IOException {
        try {
            close(file);
        } finally {
            close(lock);
        }
    }
}
