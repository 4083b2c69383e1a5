package bonghwa.cli;

import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of one language. A command needs one language once, and no toolkit that could follow a change of it. */
final class Words {

    /** The variables that name the language, the first one that is set wins. */
    static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private final Language language;
    private final ResourceBundle bundle;

    Words(Language language) {
        this.language = language;
        String name = "/i18n/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            bundle = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The language that the environment asks for, as other programs read it; English where it asks for another. */
    static Language of(Map<String, String> environment) {
        for (String variable : VARIABLES) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.startsWith("ko") ? Language.KO : Language.EN;
            }
        }
        return Language.EN;
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of that key with its arguments in their places; of a first one that is 1 the key with {@code .one} behind it, where there
     * is one.
     */
    String text(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            return "?" + key + "?";
        }
        boolean single = arguments.length > 0 && arguments[0] instanceof Number n && n.longValue() == 1;
        String text = bundle.getString(single && bundle.containsKey(key + ".one") ? key + ".one" : key);
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int at = 0; at < text.length(); at++) {
            boolean place = text.startsWith("}", at + 2) && text.charAt(at) == '{';
            int index = place ? text.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < arguments.length) {
                filled.append(arguments[index]);
                at += 2;
            } else {
                filled.append(text.charAt(at));
            }
        }
        return filled.toString();
    }

    String text(String key, Collection<?> arguments) {
        return text(key, arguments.toArray());
    }

    String of(State state) {
        return text("state." + state.wire());
    }

    String of(Kind kind) {
        return text("kind." + kind.wire());
    }

    String of(Severity severity) {
        return text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    String of(Phase phase) {
        return text("status." + phase.name().toLowerCase(Locale.ROOT));
    }
}
