package bonghwa.exchange.notice;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The words of an organisation, which stand in place of the house's where it has some of its own. */
public final class OwnWords {

    private OwnWords() {}

    /** A file of words says something that no notice needs. */
    public static final class UnknownKey extends Exception {

        private static final long serialVersionUID = 1;

        UnknownKey(String key) {
            super(key);
        }
    }

    /**
     * The house's words with those of that properties file before them.
     *
     * @throws UnknownKey if a key of the file stands in no notice: most likely it is misspelt, and would be waited for in vain
     */
    public static UnaryOperator<String> over(UnaryOperator<String> house, String file) throws UnknownKey {
        Properties own = new Properties();
        try {
            own.load(new StringReader(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnknownKey(String.valueOf(e.getMessage()));
        }
        for (String key : new TreeSet<>(own.stringPropertyNames())) {
            if (!key.startsWith("notice.") || house.apply(key).equals("?" + key + "?")) {
                throw new UnknownKey(key);
            }
        }
        return key -> own.getProperty(key, house.apply(key));
    }
}
