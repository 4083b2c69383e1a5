package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.Recorded;
import bonghwa.store.FaultyDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Law 4, of what was redacted: no desk that heard of it keeps the words, and the hole is shown by all. */
final class Redacted {

    private final World world;
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> meant = new HashSet<>();

    /** {@code held}: what each of its laptops holds. */
    Redacted(World world, Collection<List<Line>> held) {
        this.world = world;
        world.laptops.forEach(laptop -> laptop.promises.all().forEach(this::hear));
        Map<String, Line> once = new HashMap<>();
        held.forEach(lines -> lines.forEach(
                line -> once.merge(line.id(), line, (one, two) -> one.payload().isPresent() ? one : two)));
        for (Line line : once.values()) {
            if (OperationCodec.read(line) instanceof Meaning.Understood(Operation.PayloadRedacted act, _)) {
                meant.add(act.redacted());
            }
        }
    }

    private void hear(Recorded recorded) {
        if (recorded.meaning() instanceof Meaning.Understood(Operation operation, _)) {
            switch (operation) {
                case Operation.EntryLogged(_, Content content) ->
                    words.put(recorded.id(), content.text().ko());
                case Operation.EntryAmended a
                when a.change().text() != null ->
                    words.put(recorded.id(), a.change().text().ko());
                default -> {}
            }
        }
    }

    /**
     * Whether that text may be gone there: its line is redacted, and the entry shows the hole; or somebody redacted it whose acts
     * count no more, and the words are lost.
     */
    boolean excuses(Recorded recorded, Laptop laptop, String entry) {
        return laptop.redacted().contains(recorded.id())
                ? holed(laptop.store().room(), recorded, entry)
                : meant.contains(recorded.id());
    }

    /** Whether somebody ever redacted that line. */
    boolean meant(String line) {
        return meant.contains(line);
    }

    /** Whether that entry of its incident is a hole, or has one; also where who declared the incident counts no more. */
    static boolean holed(Room room, Recorded recorded, String entry) {
        return room.incident(String.valueOf(recorded.head().incident()))
                .flatMap(i -> i.log().entry(entry))
                .map(TimelineEntry::redaction)
                .isPresent();
    }

    /** The lines of which the payload is gone by what counts at that laptop. */
    Set<String> gone(Laptop laptop) throws IOException {
        Set<String> gone = new TreeSet<>(laptop.redacted());
        for (Line line : gone.isEmpty() ? List.<Line>of() : laptop.lines()) {
            if (gone.contains(line.id())) {
                assertThat(line.payload())
                        .as("what %s passes on of %s, which was redacted", laptop, line.id())
                        .isEmpty();
            }
        }
        return gone;
    }

    /** Everywhere the same is gone, shown as a hole, and in no file of the store. */
    void hold() throws IOException {
        Set<String> gone = gone(world.laptops.getFirst());
        wiped(world.laptops.getFirst(), gone);
        for (Laptop laptop : world.laptops.subList(1, world.laptops.size())) {
            assertThat(gone(laptop)).as("what is redacted at %s", laptop).isEqualTo(gone);
            wiped(laptop, gone);
        }
    }

    private void wiped(Laptop laptop, Set<String> gone) throws IOException {
        Map<Path, String> files = gone.isEmpty() ? Map.of() : files(laptop.disk());
        for (String id : gone) {
            String said = words.get(id);
            if (said != null) {
                assertThat(files.keySet().stream().filter(file -> says(files.get(file), said)))
                        .as("the redacted words of %s on the disk of %s", id, laptop)
                        .isEmpty();
            }
        }
    }

    /** What stands in the files of a store, a byte a character. */
    private static Map<Path, String> files(FaultyDisk disk) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(Disks.STORE.root()));
        while (!folders.isEmpty()) {
            for (Path path : disk.list(folders.remove())) {
                if (disk.isFolder(path)) {
                    folders.add(path);
                } else {
                    files.put(path, new String(disk.read(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    /** Every text ends with a count, so one is the beginning of others. */
    private static boolean says(String file, String words) {
        String wanted = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (int at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (end >= file.length() || !Character.isDigit(file.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
