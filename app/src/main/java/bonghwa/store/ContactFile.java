package bonghwa.store;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a hub last answered this laptop, by the machine's clock, for whoever reads along the record without exchanging anything: a wall.
 * A few seconds behind the truth.
 */
public record ContactFile(Disk disk, StoreFolder store) {

    /** Keeps that this hub answered at that moment. */
    public void write(KnownHub hub, Instant answered) throws IOException {
        new LocalFiles(disk).writeText(HeldFile.of(store, hub, ".contact"), answered + "\n");
    }

    /** When the hub of those that answered last did; empty where none ever answered, or nothing can be understood. */
    public Optional<Instant> newest(List<KnownHub> hubs) throws IOException {
        Stream.Builder<Instant> all = Stream.builder();
        for (KnownHub hub : hubs) {
            new LocalFiles(disk)
                    .readText(HeldFile.of(store, hub, ".contact"))
                    .flatMap(ContactFile::instant)
                    .ifPresent(all);
        }
        return all.build().max(Comparator.naturalOrder());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
