package bonghwa.ui;

import bonghwa.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Every word that people read, in the language that the room speaks now. {@code {0}} stands for an argument; a text whose first
 * argument is the number 1 takes the key with {@code .one} behind it where there is one. A missing key shows itself.
 */
public final class Messages {

    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);
    private final ReadOnlyObjectWrapper<Language> language;

    public Messages(Language first) {
        for (Language each : Language.values()) {
            bundles.put(each, read(each));
        }
        language = new ReadOnlyObjectWrapper<>(this, "language", first);
    }

    private static Properties read(Language language) {
        String name = "/i18n/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return texts;
    }

    /** The language spoken now. FX thread. */
    public ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    /** The locale for days and months in that language. */
    public Locale locale() {
        return language.get() == Language.KO ? Locale.KOREAN : Locale.ENGLISH;
    }

    /** Speaks that language from now on; every bound text follows. */
    public void speak(Language next) {
        language.set(next);
    }

    /** The text of that key. */
    public String text(String key, Object... arguments) {
        Properties texts = texts();
        String one = key + ".one";
        boolean single = arguments.length > 0
                && arguments[0] instanceof Number n
                && n.longValue() == 1
                && texts.containsKey(one);
        String text = texts.getProperty(single ? one : key);
        return text == null ? "?" + key + "?" : fill(text, arguments);
    }

    /** The text of that key in that language, with its places unfilled. */
    public String plain(Language of, String key) {
        String text = bundle(of).getProperty(key);
        return text == null ? "?" + key + "?" : text;
    }

    /** The text of that key, which follows the language. */
    public StringBinding bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> text(key, arguments), language);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts().containsKey(key);
    }

    /** The keys that there are, for tests. */
    public Set<String> keys(Language of) {
        return bundle(of).stringPropertyNames();
    }

    private Properties texts() {
        return bundle(language.get());
    }

    private Properties bundle(Language of) {
        Properties texts = bundles.get(of);
        if (texts == null) {
            throw new IllegalStateException("no texts in " + of);
        }
        return texts;
    }

    private static String fill(String text, Object... arguments) {
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
            int index = close == at + 2 ? text.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < arguments.length) {
                filled.append(arguments[index]);
                at = close + 1;
            } else {
                filled.append(text.charAt(at++));
            }
        }
        return filled.toString();
    }
}
