package bonghwa.sync;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.NioDisk;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/** A laptop of the tests: a real store in a folder, on the calling thread, with a clock that one sets. */
final class Station implements AutoCloseable {

    static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    Instant now = T;
    final OpenStore store;
    private final Commands commands;

    Station(Path folder) throws Exception {
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> now, Clockwork.REAL);
        commands = Stores.commands(store);
    }

    /** Records something; one line, and a certificate before the first. */
    Station says(String what) {
        commands.declare(new Declaration(Text.of(what), Severity.SEV2, now, ZoneOffset.UTC))
                .toCompletableFuture()
                .join();
        return this;
    }

    Copy copy() {
        return new ReplicaCopy(store.replica(), store.outgoing());
    }

    /** The ids of all lines in its journal, which are safe on the disk. */
    Set<String> record() throws IOException {
        Set<String> ids = new TreeSet<>();
        Journal.read(new NioDisk(), store.folder(), At.START, (Line line, At _) -> ids.add(line.id()));
        return ids;
    }

    /** The titles of what was declared, as its room shows it. */
    Set<String> shows() {
        Set<String> titles = new TreeSet<>();
        store.room().declared().forEach(i -> titles.add(i.facts().title().ko()));
        return titles;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
