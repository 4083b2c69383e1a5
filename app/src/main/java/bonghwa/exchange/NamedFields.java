package bonghwa.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The named fields of a part of a file. Each is asked for once; what is missing or of the wrong type becomes a problem. */
abstract class NamedFields {

    private final Reading reading;
    private final int line;
    private final Map<String, Tree.Field> fields = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    NamedFields(Reading reading, Tree.Fields tree) {
        this.reading = reading;
        this.line = tree.line();
        for (Tree.Field field : tree.fields()) {
            if (fields.putIfAbsent(field.name(), field) != null) {
                reading.problem(field.line(), "file.problem.twice", field.name());
            }
        }
    }

    Reading reading() {
        return reading;
    }

    int line() {
        return line;
    }

    int line(String field) {
        Tree.Field found = fields.get(field);
        return found == null ? line : found.line();
    }

    boolean has(String field) {
        asked.add(field);
        Tree.Field found = fields.get(field);
        return found != null && !(found.value() instanceof Tree.Leaf leaf && leaf.text() == null);
    }

    private @Nullable Tree value(String field) {
        asked.add(field);
        Tree.Field found = fields.get(field);
        return found != null && has(field) ? found.value() : null;
    }

    private String wrong(Tree tree, String field, String key) {
        reading.problem(tree.line(), key, field);
        return "";
    }

    /** One value as it is written, composed and without spaces around it; null where there is none. */
    @Nullable
    String text(String field) {
        Tree value = value(field);
        return value == null ? null : text(value, field);
    }

    private String text(Tree value, String field) {
        if (!(value instanceof Tree.Leaf leaf) || leaf.text() == null) {
            return wrong(value, field, "file.problem.not-text");
        }
        String text = Word.composed(leaf.text());
        return text.chars().anyMatch(Character::isISOControl) ? wrong(value, field, "file.problem.control") : text;
    }

    String required(String field) {
        String text = text(field);
        if (text == null || text.isEmpty()) {
            reading.problem(line(field), "file.problem.missing", field);
            return "";
        }
        return text;
    }

    /** What stands in that field, whatever it is. */
    @Nullable
    Tree tree(String field) {
        return value(field);
    }

    List<Tree> items(String field) {
        Tree value = value(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Tree.Items items) {
            return items.items();
        }
        wrong(value, field, "file.problem.not-list");
        return List.of();
    }

    List<Word> words(String field) {
        List<Word> words = new ArrayList<>();
        for (Tree item : items(field)) {
            String text = text(item, field);
            if (!text.isEmpty()) {
                words.add(new Word(item.line(), text));
            }
        }
        return words;
    }

    /** Called last: in a strict file, reports the fields that nobody asked for. */
    void done() {
        if (reading.strict()) {
            for (Tree.Field field : fields.values()) {
                if (!asked.contains(field.name())) {
                    reading.problem(
                            field.line(),
                            "file.problem.field",
                            field.name(),
                            String.join(", ", asked.stream().sorted().toList()));
                }
            }
        }
    }
}
