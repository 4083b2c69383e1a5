package bonghwa.exchange.imports;

import bonghwa.exchange.FileProblem;
import bonghwa.exchange.Nearest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody said that names and columns mean, and what of it is about nothing in the file. */
final class Said {

    private final Map<String, String> mapping;
    private final Set<String> columns = new LinkedHashSet<>();
    /** What the file names, and those of its columns of which nothing wrong was said. */
    private final Set<String> names = new LinkedHashSet<>();
    /** The same, by what it is. */
    private final Set<String> kinds = new LinkedHashSet<>();

    Said(Map<String, String> mapping) {
        this.mapping = mapping;
    }

    /** What was said of what is called so: of it alone, else of all that is called so; empty if nothing was. */
    Optional<String> of(Mapped.Of what, String name) {
        names.add(name);
        kinds.add(what.key(name));
        return Optional.ofNullable(mapping.getOrDefault(what.key(name), mapping.get(name)));
    }

    /** The file has a column of that name. */
    void column(String heading) {
        columns.add(heading);
        kinds.add(Mapped.Of.COLUMN.key(heading));
        String said = mapping.getOrDefault(heading, "");
        if (said.isBlank() || Field.of(said).isPresent()) {
            names.add(heading);
        }
    }

    /** A problem for each that was said in vain. */
    List<FileProblem> inVain() {
        Stream<String> vain = mapping.keySet().stream().filter(k -> !names.contains(k) && !kinds.contains(k));
        return vain.sorted().map(this::problem).toList();
    }

    private FileProblem problem(String key) {
        boolean column = columns.contains(key);
        String wrong = column ? mapping.getOrDefault(key, "") : key;
        Stream<String> fields = Arrays.stream(Field.values()).map(Field::wire);
        Stream<String> right = column ? fields : Stream.concat(columns.stream(), names.stream());
        String near = Nearest.of(wrong, right.toList());
        String no = column ? "import.problem.map-field" : "import.problem.map-name";
        String but = column ? "import.problem.map-field-nearest" : "import.problem.map-name-nearest";
        return near.isEmpty() ? FileProblem.of(1, no, wrong) : FileProblem.of(1, but, wrong, near);
    }
}
