package bonghwa.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What something is called: in Korean, in English, by aliases; and its last sound where that is not plain. */
public record Name(
        String ko,
        String en,
        List<String> aliases,
        @Nullable Sound sound) {

    public Name {
        aliases = List.copyOf(aliases);
    }

    public static Name of(String ko, String en, String... aliases) {
        return new Name(ko, en, List.of(aliases), null);
    }

    public Text text() {
        return new Text(ko, en);
    }

    public String in(Language language) {
        return text().in(language);
    }
}
