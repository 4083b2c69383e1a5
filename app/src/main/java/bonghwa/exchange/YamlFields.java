package bonghwa.exchange;

import bonghwa.domain.Name;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one thing in a file that is written, in the order in which they were put; what is empty is left out. */
final class YamlFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** The id, the names in both languages, aliases and last sound. */
    static YamlFields named(String id, Name name) {
        return new YamlFields()
                .put("id", id)
                .put("ko", name.ko())
                .put("en", name.en())
                .put("aliases", name.aliases())
                .put("sound", name.sound());
    }

    YamlFields put(String field, @Nullable Object value) {
        if (value instanceof Enum<?> word) {
            fields.put(field, word.name().toLowerCase(Locale.ROOT));
        } else if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(field, value);
        }
        return this;
    }

    /** A text that has a Korean wording beside the plain one where the two differ. */
    YamlFields wording(String field, @Nullable Text text) {
        return text == null
                ? this
                : put(field, text.en()).put(field + "_ko", text.ko().equals(text.en()) ? null : text.ko());
    }

    YamlFields targets(String field, List<Target> targets) {
        return put(field, targets.stream().map(Target::toString).toList());
    }

    Map<String, Object> map() {
        return fields;
    }
}
