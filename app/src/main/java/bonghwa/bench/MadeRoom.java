package bonghwa.bench;

import bonghwa.op.Line;
import bonghwa.replica.OpenStore;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.store.LineSink;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A big room as a store on the disk. Making it takes longer than most of what is measured with it, so it may be kept. */
record MadeRoom(Ground ground, Path folder) {

    /** The room of so many operations that is kept there; it is made where it is not yet. */
    static MadeRoom in(Ground ground, Path rooms, int operations) throws IOException, JournalFailure {
        Path folder = rooms.resolve("room-" + operations);
        if (!Files.exists(folder)) {
            Path begun = rooms.resolve("room-" + operations + ".part");
            Ground.delete(begun);
            BigRoom.in(ground, Files.createDirectories(begun), operations);
            Files.move(begun, folder);
        }
        return new MadeRoom(ground, folder);
    }

    /** Gives all its lines in their order. */
    void each(LineSink sink) throws IOException {
        Journal.read(ground.disk(), new StoreFolder(folder.resolve("store")), At.START, sink);
    }

    /** The first so many of its lines. */
    List<Line> first(int most) throws IOException {
        List<Line> first = new ArrayList<>();
        each((line, _) -> {
            if (first.size() < most) {
                first.add(line);
            }
        });
        return first;
    }

    /** A copy of the store, opened: what is written there becomes no part of the room that is kept. */
    OpenStore copied(Path to) throws IOException, JournalFailure {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(folder.relativize(each)));
            }
        }
        return ground.open(to);
    }
}
