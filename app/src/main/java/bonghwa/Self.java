package bonghwa;

import bonghwa.replica.OpenStore;
import bonghwa.replica.RandomText;
import bonghwa.store.LocalFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Who records here as long as nobody said who types: the operating system's user, under an id by chance that stays. */
record Self(String person, String name) {

    static Self of(OpenStore store, Machinery machinery) throws IOException {
        LocalFiles files = new LocalFiles(machinery.disk());
        Path file = store.folder().root().resolve("self.txt");
        Optional<String> known = files.readText(file).map(String::strip).filter(id -> !id.isEmpty());
        String id = known.isPresent() ? known.get() : new RandomText(machinery.random()).get();
        if (known.isEmpty()) {
            files.writeText(file, id + "\n");
        }
        return new Self(id, System.getProperty("user.name", "?"));
    }
}
