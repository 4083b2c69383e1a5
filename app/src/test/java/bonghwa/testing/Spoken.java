package bonghwa.testing;

import bonghwa.domain.Language;
import java.util.List;

/** In which languages pictures are drawn: every one by night, by day the one with the longest words. */
public final class Spoken {

    private static final String ALL = "all";

    private Spoken() {}

    public static List<Language> languages() {
        return ALL.equals(System.getProperty("bonghwa.pictures")) ? List.of(Language.values()) : List.of(Language.EN);
    }
}
