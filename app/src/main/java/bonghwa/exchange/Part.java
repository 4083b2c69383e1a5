package bonghwa.exchange;

import bonghwa.domain.Name;
import bonghwa.domain.Sound;
import bonghwa.domain.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a file that has named fields. Each is asked for once; what is missing or of the wrong type becomes a problem. */
final class Part {

    /** A word of the file and its line. */
    record Word(int line, String text) {}

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;

    private final Reading reading;
    private final int line;
    private final Map<String, Tree.Field> fields = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private Part(Reading reading, Tree.Fields tree) {
        this.reading = reading;
        this.line = tree.line();
        for (Tree.Field field : tree.fields()) {
            if (fields.putIfAbsent(field.name(), field) != null) {
                reading.problem(field.line(), "file.problem.twice", field.name());
            }
        }
    }

    /** The tree as a part; empty, with a problem, if it is anything else. */
    static Part of(Reading reading, Tree tree) {
        if (tree instanceof Tree.Fields named) {
            return new Part(reading, named);
        }
        reading.problem(tree.line(), "file.problem.not-fields");
        return new Part(reading, new Tree.Fields(tree.line(), List.of()));
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
        return value instanceof Tree.Leaf leaf && leaf.text() != null
                ? Normalizer.normalize(leaf.text().strip(), Normalizer.Form.NFC)
                : wrong(value, field, "file.problem.not-text");
    }

    String required(String field) {
        String text = text(field);
        if (text == null || text.isEmpty()) {
            reading.problem(line(field), "file.problem.missing", field);
            return "";
        }
        return text;
    }

    /** The id: a slug, for it is typed, sorted, and joined with {@code /}. */
    String id() {
        String id = required("id");
        if (!id.isEmpty() && (id.length() > LONGEST_ID || !SLUG.matcher(id).matches())) {
            reading.problem(line("id"), "file.problem.id", id);
        }
        return id;
    }

    /** The names in both languages; one alone stands for both. */
    Name name() {
        String ko = text("ko");
        String en = text("en");
        String either = ko != null && !ko.isEmpty() ? ko : en;
        if (either == null || either.isEmpty()) {
            reading.problem(line, "file.problem.no-name");
        }
        String known = either == null ? "" : either;
        Sound sound = has("sound") ? oneOf("sound", Sound.values()) : null;
        return new Name(
                known,
                en == null || en.isEmpty() ? known : en,
                words("aliases").stream().map(Word::text).toList(),
                sound);
    }

    /** A text that may have a Korean wording beside the plain one, as {@code why} and {@code why_ko}; null without any. */
    @Nullable
    Text wording(String field) {
        String plain = text(field);
        String korean = text(field + "_ko");
        return plain != null
                ? new Text(korean == null ? plain : korean, plain)
                : korean == null ? null : Text.of(korean);
    }

    /** What stands in that field, whatever it is. */
    @Nullable
    Tree tree(String field) {
        return value(field);
    }

    /** The part in that field, if there is one. */
    Optional<Part> partOf(String field) {
        return Optional.ofNullable(value(field)).map(tree -> of(reading, tree));
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

    List<Part> parts(String field) {
        return items(field).stream().map(item -> Part.of(reading, item)).toList();
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

    boolean flag(String field, boolean otherwise) {
        String text = text(field);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            reading.problem(line(field), "file.problem.not-flag", field);
        }
        return text.equals("true");
    }

    @Nullable
    Integer count(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            reading.problem(line(field), "file.problem.not-number", field);
            return null;
        }
        return Integer.valueOf(text);
    }

    /** One of these words, in lower case in the file; null where there is none or another. */
    <E extends Enum<E>> @Nullable E oneOf(String field, E[] values) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (E value : values) {
            String word = value.name().toLowerCase(Locale.ROOT);
            if (word.equals(text)) {
                return value;
            }
            words.add(word);
        }
        reading.problem(line(field), "file.problem.not-one-of", field, String.join(", ", words));
        return null;
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
