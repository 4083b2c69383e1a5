package bonghwa.bench;

import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.store.RawDatabase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A typed line until it is read, signed, forced and stands in the room, beside an append and force of the same bytes to a plain
 * file, and beside one insert into H2 that is forced. One of each in turn.
 */
record CommitBench(Ground ground, int warm, int times) implements Bench {

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        return ground.inFolder(folder -> {
            try (OpenStore store = ground.open(folder);
                    FileChannel plain = FileChannel.open(
                            folder.resolve("plain"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    RawDatabase database = new RawDatabase(folder)) {
                return new CommitTurns(this, store, plain, database).take();
            }
        });
    }
}
