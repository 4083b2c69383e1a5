package bonghwa.exchange.notice;

import bonghwa.domain.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The words of an organisation, which stand in place of the house's where it has some of its own. */
public final class OwnWords {

    private OwnWords() {}

    /** What the file with the words of that language is called, in whichever folder it stands. */
    public static String file(Language language) {
        return "notice_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    }

    /** A file of words cannot be read, or says something that no notice needs: where, or which key. */
    public static final class BadWords extends Exception {

        private static final long serialVersionUID = 1;

        BadWords(String key) {
            super(key);
        }
    }

    /**
     * The house's words with those of that properties file before them.
     *
     * @throws BadWords if a key of the file stands in no notice: most likely it is misspelt, and would be waited for in vain
     */
    public static UnaryOperator<String> over(UnaryOperator<String> house, String file) throws BadWords {
        Properties own = new Properties();
        try {
            own.load(new StringReader(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadWords(String.valueOf(e.getMessage()));
        }
        for (String key : new TreeSet<>(own.stringPropertyNames())) {
            if (!key.startsWith("notice.") || house.apply(key).equals("?" + key + "?")) {
                throw new BadWords(key);
            }
        }
        return key -> own.getProperty(key, house.apply(key));
    }
}
