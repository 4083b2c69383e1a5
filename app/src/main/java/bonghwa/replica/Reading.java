package bonghwa.replica;

import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.SnapshotReader;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.store.Recovery;
import bonghwa.store.TrustedRoot;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a store's journal was read: from a snapshot on where there is one that fits, else from the beginning. */
record Reading(
        Journal journal,
        Recovery recovery,
        @Nullable At unsure,
        List<Opening.Loose> loose,
        Marker marker,
        Numbering numbering,
        Snapshots snapshots) {

    static Reading open(OpenStore.Setting setting, Clockwork clockwork, Instant horizon)
            throws IOException, JournalFailure {
        Snapshots snapshots = new Snapshots(setting.disk(), setting.folder());
        @Nullable
        String root = new TrustedRoot(setting.disk(), setting.folder()).read().orElse(null);
        Optional<Snapshots.Kept> snapshot = snapshots.read(clockwork.kind(), root);
        if (snapshot.isPresent()) {
            SnapshotReader.Read read = snapshot.get().fold();
            Opening behind = Opening.behind(read, snapshot.get().branches(), horizon);
            Reading reading = read(setting, behind, new At(read.segment(), read.offset()), snapshots);
            // A desk that was put out behind the snapshot counts in it, and a fold cannot subtract.
            boolean right = behind.fits() && !reading.marker().holding().fold().narrowed();
            if (right && reading.recovery().from().equals(new At(read.segment(), read.offset()))) {
                return reading;
            }
            reading.journal().close();
            snapshots.forget();
        }
        return read(setting, Opening.of(Fold.empty(clockwork.kind(), root), horizon), At.START, snapshots);
    }

    private static Reading read(OpenStore.Setting setting, Opening opening, At from, Snapshots snapshots)
            throws IOException, JournalFailure {
        Last last = new Last();
        Journal.Opened opened = Journal.open(setting.disk(), setting.folder(), setting.sizes(), from, (line, at) -> {
            opening.add(line, at);
            last.set(line, at);
        });
        Marker marker = new Marker(last.id, last.at, opening.holding());
        return new Reading(
                opened.journal(),
                opened.recovery(),
                opened.unsure(),
                opening.loose(),
                marker,
                new Numbering(opening.numbers()),
                snapshots);
    }

    private static final class Last {
        private String id = "";
        private At at = At.START;

        void set(Line line, At where) {
            id = line.id();
            at = where;
        }
    }
}
