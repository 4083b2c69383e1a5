package bonghwa.domain;

/** Words in Korean and in English. What somebody typed has one wording, which then stands for both. */
public record Text(String ko, String en) {

    /** One wording for both languages. */
    public static Text of(String words) {
        return new Text(words, words);
    }

    /** The wording for a reader of that language. */
    public String in(Language language) {
        return switch (language) {
            case KO -> ko;
            case EN -> en;
        };
    }

    /** With other words in that language; one wording that stands for both languages is replaced in both. */
    public Text reworded(Language language, String words) {
        if (ko.equals(en)) {
            return of(words);
        }
        return switch (language) {
            case KO -> new Text(words, en);
            case EN -> new Text(ko, words);
        };
    }

    public boolean isBlank() {
        return ko.isBlank() && en.isBlank();
    }
}
