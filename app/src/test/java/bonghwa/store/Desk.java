package bonghwa.store;

import bonghwa.op.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who opens a journal, and remembers what was read and what was acknowledged. */
final class Desk {

    static final StoreFolder STORE = new StoreFolder(Path.of("/store"));
    static final JournalSettings SMALL = new JournalSettings(20_000, 0);

    final Disk disk;
    final Journal journal;
    final Recovery recovery;
    final List<Line> read = new ArrayList<>();
    final List<Line> acknowledged = new ArrayList<>();

    private Desk(Disk disk, JournalSettings settings, At from) throws IOException, JournalFailure {
        this.disk = disk;
        Journal.Opened opened = Journal.open(disk, STORE, settings, from, (line, _) -> read.add(line));
        this.journal = opened.journal();
        this.recovery = opened.recovery();
    }

    static Desk at(Disk disk) throws IOException, JournalFailure {
        return new Desk(disk, SMALL, At.START);
    }

    static Desk at(Disk disk, JournalSettings settings) throws IOException, JournalFailure {
        return new Desk(disk, settings, At.START);
    }

    static Desk at(Disk disk, At from) throws IOException, JournalFailure {
        return new Desk(disk, SMALL, from);
    }

    At append(List<Line> lines) throws JournalFailure {
        At end = journal.append(lines);
        acknowledged.addAll(lines);
        return end;
    }

    /** Everything that may be counted on: what was read on opening and what was acknowledged since. */
    List<Line> sure() {
        List<Line> all = new ArrayList<>(read);
        all.addAll(acknowledged);
        return all;
    }

    static Path segment(int number) {
        return STORE.journal().resolve("0000000" + number + ".lines");
    }
}
