package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.VersionVector;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the files in a folder hold, by replica. A file is read once, since none changes; one that is damaged is left out and named.
 * For one thread at a time.
 */
final class FolderIndex {

    private static final Logger LOG = LoggerFactory.getLogger(FolderIndex.class);

    private static final Comparator<End> ORDER =
            Comparator.comparing(End::replica).thenComparingLong(End::counter).thenComparing(End::hash);

    static final String SUFFIX = ".lines";

    private final Path folder;
    private final Map<String, String> seen = new TreeMap<>();
    private final Set<String> damaged = new TreeSet<>();
    private final Map<String, Shelf> shelves = new TreeMap<>();
    private final List<Place> junk = new ArrayList<>();
    private final Set<String> prints = new HashSet<>();

    FolderIndex(Path folder) {
        this.folder = folder;
    }

    /** Reads the files that are new. If one is gone or was changed, all are read again. */
    void refresh() throws IOException {
        Map<String, String> states = states();
        if (!states.entrySet().containsAll(seen.entrySet())) {
            forget();
        }
        for (Map.Entry<String, String> each : states.entrySet()) {
            if (seen.put(each.getKey(), each.getValue()) == null) {
                take(folder.resolve(each.getKey()), each.getKey());
            }
        }
    }

    /** The files and what shows that they were changed. */
    private Map<String, String> states() throws IOException {
        Map<String, String> states = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                BasicFileAttributes is =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                states.put(file.getFileName().toString(), is.size() + " of " + is.lastModifiedTime());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return states;
    }

    private void forget() {
        seen.clear();
        damaged.clear();
        shelves.clear();
        junk.clear();
        prints.clear();
    }

    private void take(Path file, String name) {
        List<Place> places = new ArrayList<>();
        try {
            String hash = LineFile.read(file, (offset, bytes) -> places.add(Place.of(file, offset, bytes)));
            if (!name.equals(hash + SUFFIX)) {
                // It would be whole, but it is not the file that was put there under this name.
                throw LineFile.damaged(file, "it has the bytes of another file");
            }
        } catch (HubFailure e) {
            LOG.warn("A file of a hub is left out: {}", e.getMessage());
            damaged.add(name);
            return;
        }
        places.stream().filter(place -> prints.add(place.print())).forEach(this::add);
    }

    /** How many files were seen. */
    int files() {
        return seen.size();
    }

    boolean holds(String name) {
        return seen.containsKey(name);
    }

    private void add(Place place) {
        Link link = place.link();
        if (link == null) {
            junk.add(place);
        } else {
            shelves.computeIfAbsent(link.replica(), _ -> new Shelf()).add(place, link);
        }
    }

    /** The names of the files that cannot be read as what they are. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }

    VersionVector vector() {
        List<End> ends = new ArrayList<>();
        shelves.values().forEach(shelf -> ends.addAll(shelf.branches().ends()));
        return VersionVector.of(ends);
    }

    List<End> holes(@Nullable End after, int most) {
        return shelves.values().stream()
                .flatMap(shelf -> shelf.holes().stream())
                .dropWhile(end -> after != null && ORDER.compare(end, after) <= 0)
                .limit(most)
                .toList();
    }

    List<Place> full(Collection<End> holes) {
        return holes.stream()
                .flatMap(hole -> Stream.ofNullable(shelves.get(hole.replica()))
                        .flatMap(shelf -> shelf.full(hole.hash()).stream()))
                .toList();
    }

    List<Place> lackedBy(VersionVector have, Set<String> apart, int most) {
        List<Place> lacked = new ArrayList<>();
        junk.stream()
                .filter(place -> !apart.contains(place.print()))
                .limit(most)
                .forEach(lacked::add);
        for (Map.Entry<String, Shelf> each : shelves.entrySet()) {
            if (lacked.size() < most) {
                lacked.addAll(each.getValue()
                        .lackedBy(have.ends().getOrDefault(each.getKey(), List.of()), apart, most - lacked.size()));
            }
        }
        return lacked;
    }
}
