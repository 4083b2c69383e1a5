package bonghwa.store;

import bonghwa.op.End;
import bonghwa.op.Sha256;
import bonghwa.op.VersionVector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a hub held when it was asked last, so that after a restart without a network the unsent lines can be counted, with their age.
 * Nothing is ever pushed or not pushed by it.
 */
public record HeldFile(Disk disk, StoreFolder store) {

    private Path file(KnownHub hub) {
        return of(store, hub, ".held");
    }

    /** The file beside the journal in which something is kept of that hub. */
    static Path of(StoreFolder store, KnownHub hub, String ending) {
        String name = Sha256.of((hub.url() + "\n" + hub.id()).getBytes(StandardCharsets.UTF_8));
        return store.root().resolve("hub-" + name + ending);
    }

    /** Empty where that hub was never asked, or what is there cannot be understood. */
    public Optional<VersionVector> read(KnownHub hub) throws IOException {
        try {
            return new LocalFiles(disk)
                    .readText(file(hub))
                    .map(text ->
                            VersionVector.of(text.lines().map(HeldFile::end).toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static End end(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        if (parts.size() != 3) {
            throw new IllegalArgumentException("no end: " + line);
        }
        return new End(parts.getFirst(), Long.parseLong(parts.get(1)), parts.getLast());
    }

    public void write(KnownHub hub, VersionVector held) throws IOException {
        String text = held.ends().values().stream()
                .flatMap(Collection::stream)
                .map(end -> end.replica() + " " + end.counter() + " " + end.hash() + "\n")
                .sorted()
                .collect(Collectors.joining());
        new LocalFiles(disk).writeText(file(hub), text);
    }
}
