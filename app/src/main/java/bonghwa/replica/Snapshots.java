package bonghwa.replica;

import bonghwa.op.BranchesCodec;
import bonghwa.op.Clockwork;
import bonghwa.op.SnapshotReader;
import bonghwa.op.SnapshotWriter;
import bonghwa.store.At;
import bonghwa.store.Disk;
import bonghwa.store.LocalFiles;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a snapshot of the fold beside the journal, so that a big room opens at once. It is derived: a snapshot that does not fit
 * is thrown away, and everything is folded anew.
 */
final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /** A snapshot, and the branches of all replicas behind the same line. */
    record Kept(SnapshotReader.Read fold, BranchesCodec.Read branches) {}

    /** Below so many bytes of journal the whole is folded faster than a snapshot is worth. */
    private static final long WORTH = 128L << 10;

    private final Disk disk;
    private final Path file;
    private final Path branches;
    private At kept = At.START;

    Snapshots(Disk disk, StoreFolder folder) {
        this.disk = disk;
        this.file = folder.snapshot().resolve("room.snapshot");
        this.branches = folder.snapshot().resolve("room.branches");
    }

    /** The snapshot that is there, if it is of this version, of this kind of time, and trusts that desk (null: whichever). */
    Optional<Kept> read(Clockwork.Kind kind, @Nullable String root) throws IOException {
        LocalFiles files = new LocalFiles(disk);
        Optional<SnapshotReader.Read> fold = files.read(file)
                .flatMap(SnapshotReader::read)
                .filter(r -> r.fold().kind() == kind)
                .filter(r -> root == null || r.fold().root().equals(Optional.of(root)));
        if (fold.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kept> read = files.read(branches)
                .flatMap(bytes -> BranchesCodec.read(bytes, fold.get().last()))
                .map(b -> new Kept(fold.get(), b));
        if (read.isEmpty()) {
            forget();
        }
        read.ifPresent(r -> kept = new At(r.fold().segment(), r.fold().offset()));
        return read;
    }

    /** Keeps what stands behind that line, if the journal has grown enough since the last time; where that fails, nothing is lost. */
    void keep(Marker marker) {
        try {
            write(marker);
        } catch (IOException e) {
            LOG.warn("no snapshot could be kept; the next start reads the whole journal", e);
        }
    }

    private void write(Marker marker) throws IOException {
        boolean grown = marker.at().segment() > kept.segment() || marker.at().offset() - kept.offset() > WORTH;
        if (!grown) {
            return;
        }
        Holding holding = marker.holding();
        Optional<byte[]> bytes = SnapshotWriter.write(
                holding.fold(),
                Map.of(),
                holding.stamp(),
                marker.last(),
                marker.at().segment(),
                marker.at().offset());
        if (bytes.isPresent()) {
            LocalFiles files = new LocalFiles(disk);
            files.write(
                    branches,
                    BranchesCodec.write(holding.branches(), holding.holes().values(), marker.last()));
            files.write(file, bytes.get());
            kept = marker.at();
        }
    }

    /** Throws the snapshot away. */
    void forget() throws IOException {
        kept = At.START;
        for (Path part : List.of(file, branches)) {
            if (disk.exists(part)) {
                disk.delete(part);
            }
        }
    }
}
