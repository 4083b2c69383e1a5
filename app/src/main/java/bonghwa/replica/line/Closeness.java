package bonghwa.replica.line;

import org.jspecify.annotations.Nullable;

/** How well a known name fits what was typed of it, best first. Declared in the order of preference. */
enum Closeness {
    EXACT,
    PREFIX,
    /** A syllable is still being composed, or only the first consonants were typed. */
    COMPOSING,
    /** The beginning of a later word, or of the first letters of all words. */
    LATER_WORD,
    WRONG_MODE,
    INSIDE,
    /** One key too many, too few, wrong, or two exchanged. */
    ONE_OFF,
    /** The name and more. */
    LONGER;

    private static final int LEAST_TO_BE_OFF = 3;

    /** How well the name fits; null: it does not. */
    static @Nullable Closeness of(NameForm form, Query query) {
        if (query.key().isEmpty()) {
            return PREFIX;
        }
        if (form.key().startsWith(query.key())) {
            return form.key().length() == query.key().length() ? EXACT : PREFIX;
        }
        boolean same = form.hangul() == query.hangul();
        boolean begins = form.strokes().startsWith(query.strokes());
        if ((begins && same) || (query.initials() && form.initials().startsWith(query.strokes()))) {
            return COMPOSING;
        }
        if (laterWord(form, query, same)) {
            return LATER_WORD;
        }
        if (begins || (!query.hangul() && form.hangul() && form.initials().startsWith(query.strokes()))) {
            return WRONG_MODE;
        }
        if (inside(form, query)) {
            return INSIDE;
        }
        boolean off = same
                && query.strokes().length() >= LEAST_TO_BE_OFF
                && (oneOff(form.strokes(), query.strokes())
                        || (query.key().length() > 2 && oneOff(form.key(), query.key())));
        boolean longer = form.key().length() > 1 && query.key().startsWith(form.key());
        return off ? ONE_OFF : longer ? LONGER : null;
    }

    private static boolean laterWord(NameForm form, Query query, boolean same) {
        for (int start : form.words()) {
            boolean word = form.key().startsWith(query.key(), start);
            boolean initials = query.initials() && form.initials().startsWith(query.strokes(), start);
            boolean composing = same && form.strokesFrom(start).startsWith(query.strokes());
            if (word || initials || composing) {
                return true;
            }
        }
        return query.key().length() > 1 && form.acronym().startsWith(query.initials() ? query.strokes() : query.key());
    }

    private static boolean inside(NameForm form, Query query) {
        return query.key().length() > 1
                && (form.key().contains(query.key())
                        || (query.initials() && form.initials().contains(query.strokes())));
    }

    /** Whether what was typed is the beginning of the name but for one key. */
    static boolean oneOff(String name, String typed) {
        int same = 0;
        while (same < name.length() && same < typed.length() && name.charAt(same) == typed.charAt(same)) {
            same++;
        }
        String rest = typed.substring(same);
        String wanted = name.substring(same);
        if (rest.isEmpty() || wanted.isEmpty()) {
            return rest.length() == 1;
        }
        boolean wrong = wanted.substring(1).startsWith(rest.substring(1));
        boolean tooMany = wanted.startsWith(rest.substring(1));
        boolean tooFew = wanted.substring(1).startsWith(rest);
        return wrong || tooMany || tooFew || exchanged(wanted, rest);
    }

    private static boolean exchanged(String wanted, String rest) {
        return rest.length() > 1
                && wanted.length() > 1
                && rest.charAt(0) == wanted.charAt(1)
                && rest.charAt(1) == wanted.charAt(0)
                && wanted.substring(2).startsWith(rest.substring(2));
    }
}
