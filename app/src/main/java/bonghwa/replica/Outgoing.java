package bonghwa.replica;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.store.At;
import bonghwa.store.Disk;
import bonghwa.store.Journal;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What others lack of what is here: the journal minus what their vector says. It is computed each time and nothing of it is ever
 * remembered, since hubs lose their tail. Reads the journal: query or io lane, never the store lane.
 */
public final class Outgoing {

    private final Disk disk;
    private final StoreFolder folder;
    private final Replica replica;

    Outgoing(Disk disk, StoreFolder folder, Replica replica) {
        this.disk = disk;
        this.folder = folder;
        this.replica = replica;
    }

    /**
     * At most that many lines that somebody with that vector lacks: of each replica in the order of its counters, of a branch that
     * the vector does not know all of it. Whoever has given us all that he holds is asked so.
     */
    public List<Line> after(VersionVector theirs, int most) throws IOException {
        return lacking(theirs).values().stream()
                .flatMap(List::stream)
                .limit(most)
                .toList();
    }

    /** How many lines somebody with that vector lacks. */
    public long unsent(VersionVector theirs) throws IOException {
        return lacking(theirs).values().stream().mapToLong(List::size).sum();
    }

    /** When the oldest of the lines that somebody with that vector lacks was recorded, by its machine's clock; empty: he has all. */
    public Optional<Instant> oldest(VersionVector theirs) throws IOException {
        return lacking(theirs).values().stream()
                .flatMap(List::stream)
                .map(line -> line.head().origin().recordedAt())
                .min(Instant::compareTo);
    }

    private Map<String, List<Line>> lacking(VersionVector theirs) throws IOException {
        Map<String, List<Line>> lacking = new TreeMap<>();
        VersionVector ours = replica.vector();
        Journal.read(disk, folder, At.START, (line, _) -> {
            String from = line.head().origin().replica();
            List<Line> lines = lacking.computeIfAbsent(from, _ -> new ArrayList<>());
            long counter = line.head().origin().counter();
            if (counter <= ours.counter(from)) {
                lines.add(line);
            }
            if (theirs.of(from).stream().anyMatch(e -> e.hash().equals(line.id()))) {
                lines.clear();
            }
        });
        return lacking;
    }
}
