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

    public boolean isBlank() {
        return ko.isBlank() && en.isBlank();
    }
}
