package bonghwa;

import bonghwa.ui.model.LastSeen;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** When each person was last at this desk, as one text for the settings file: a line each, moment and id. FX thread. */
final class SeenHere implements LastSeen {

    private final Map<String, Instant> moments = new TreeMap<>();
    private final Consumer<String> keep;

    /** {@code kept}: what was kept before; {@code keep} is told each change. */
    SeenHere(String kept, Consumer<String> keep) {
        this.keep = keep;
        kept.lines().forEach(this::read);
    }

    private void read(String line) {
        int space = line.indexOf(' ');
        if (space > 0) {
            try {
                moments.put(line.substring(space + 1), Instant.parse(line.substring(0, space)));
            } catch (DateTimeParseException _) {
                // Somebody else wrote this line: without it that person is just not known here.
                return;
            }
        }
    }

    @Override
    public Optional<Instant> of(String person) {
        return Optional.ofNullable(moments.get(person));
    }

    @Override
    public void saw(String person, Instant at) {
        moments.put(person, at);
        keep.accept(moments.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining("\n")));
    }
}
