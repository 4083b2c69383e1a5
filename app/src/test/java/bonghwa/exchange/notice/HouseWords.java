package bonghwa.exchange.notice;

import bonghwa.domain.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.function.UnaryOperator;

/** The shipped words of notices, read as the program reads them: what is not there is said between question marks. */
final class HouseWords {

    private HouseWords() {}

    static UnaryOperator<String> in(Language language) {
        String file = "/i18n/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = HouseWords.class.getResourceAsStream(file)) {
            PropertyResourceBundle bundle =
                    new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
            return key -> bundle.containsKey(key) ? bundle.getString(key) : "?" + key + "?";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
