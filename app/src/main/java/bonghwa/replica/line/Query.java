package bonghwa.replica.line;

/** What was typed of a name, ready to be compared. */
record Query(String key, String strokes, boolean hangul, boolean initials) {

    static Query of(String typed) {
        String key = NameKey.of(typed);
        return new Query(key, Hangul.strokes(key), Hangul.any(key), Hangul.onlyConsonants(key));
    }
}
