package bonghwa.exchange;

import bonghwa.domain.Name;
import bonghwa.domain.Sound;
import bonghwa.domain.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a file with what catalogues and incidents keep in fields: ids, names, wordings, flags, words of a list. */
final class Part extends NamedFields {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int LONGEST_ID = 64;

    private Part(Reading reading, Tree.Fields tree) {
        super(reading, tree);
    }

    /** The tree as a part; empty, with a problem, if it is anything else. */
    static Part of(Reading reading, Tree tree) {
        if (tree instanceof Tree.Fields named) {
            return new Part(reading, named);
        }
        reading.problem(tree.line(), "file.problem.not-fields");
        return new Part(reading, new Tree.Fields(tree.line(), List.of()));
    }

    /** The id: a slug, for it is typed, sorted, and joined with {@code /}. */
    String id() {
        return id(SLUG, "file.problem.id");
    }

    /** The id of a person: a slug, or one by chance, as somebody has who introduced himself. */
    String personId() {
        return id(RANDOM, "file.problem.person-id");
    }

    private String id(Pattern form, String key) {
        String id = required("id");
        if (!id.isEmpty() && (id.length() > LONGEST_ID || !form.matcher(id).matches())) {
            reading().problem(line("id"), key, id);
        }
        return id;
    }

    /** The names in both languages; one alone stands for both. */
    Name name() {
        String ko = text("ko");
        String en = text("en");
        String either = ko != null && !ko.isEmpty() ? ko : en;
        if (either == null || either.isEmpty()) {
            reading().problem(line(), "file.problem.no-name");
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

    /** The part in that field, if there is one. */
    Optional<Part> partOf(String field) {
        return Optional.ofNullable(tree(field)).map(tree -> of(reading(), tree));
    }

    List<Part> parts(String field) {
        return items(field).stream().map(item -> Part.of(reading(), item)).toList();
    }

    boolean flag(String field, boolean otherwise) {
        String text = text(field);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("true") && !text.equals("false")) {
            reading().problem(line(field), "file.problem.not-flag", field);
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
            reading().problem(line(field), "file.problem.not-number", field);
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
        reading().problem(line(field), "file.problem.not-one-of", field, String.join(", ", words));
        return null;
    }
}
