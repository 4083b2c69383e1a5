package bonghwa.replica.line;

import java.util.List;

/** The text of an entry: the line without its head parts; a mention inside the text stays as words, without its sign. */
final class Prose {

    private static final String SEPARATORS = ",.:;!";

    private final Typed typed;
    private final List<Draft.Part> parts;
    private final StringBuilder out = new StringBuilder();
    private boolean removed;

    private Prose(Draft draft) {
        this.typed = draft.typed;
        this.parts = draft.parts();
    }

    static String of(Draft draft) {
        return new Prose(draft).text();
    }

    private String text() {
        int first = firstWord();
        int last = lastWord();
        int at = 0;
        for (Draft.Part part : parts) {
            words(at, part.start());
            boolean inside =
                    switch (part.use()) {
                        case HEAD, ESCAPE -> false;
                        case TARGET -> part.start() > first && part.end() <= last;
                        case MENTION -> part.end() <= last;
                        case WORDS -> part.end() <= last;
                    };
            if (inside) {
                words(part.start() + 1, part.end());
            } else {
                removed |= part.use() != Draft.Use.ESCAPE;
            }
            at = Math.max(at, part.end());
        }
        words(at, typed.length());
        return stripped();
    }

    private int firstWord() {
        int at = 0;
        for (Draft.Part part : parts) {
            int from = wordFrom(at);
            if (from < part.start() || part.use() == Draft.Use.WORDS) {
                return Math.min(from, part.start());
            }
            at = Math.max(at, part.end());
        }
        return wordFrom(at);
    }

    /** The first place from there on that is neither space nor a separator. */
    private int wordFrom(int at) {
        int i = at;
        while (i < typed.length() && (typed.space(i) || SEPARATORS.indexOf(typed.at(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int lastWord() {
        int end = typed.length();
        for (Draft.Part part : parts.reversed()) {
            int at = wordBefore(end);
            if (at > part.end()) {
                return at;
            }
            end = Math.min(end, part.start());
        }
        return wordBefore(end);
    }

    private int wordBefore(int end) {
        int i = end;
        while (i > 0 && (typed.space(i - 1) || typed.at(i - 1) == ',')) {
            i--;
        }
        return i;
    }

    private void words(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = typed.at(i);
            if (removed && out.isEmpty() && (SEPARATORS.indexOf(c) >= 0 || (c == '-' && typed.gap(i + 1)))) {
                continue;
            }
            if (removed && !out.isEmpty() && !space(c)) {
                boolean joins = SEPARATORS.indexOf(c) >= 0 || c == ')';
                trim();
                out.append(joins ? "" : " ");
            }
            if (!space(c)) {
                removed = false;
                out.append(typed.shown.charAt(i));
            } else if (!out.isEmpty() && !space(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
    }

    private void trim() {
        while (!out.isEmpty() && space(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
    }

    private String stripped() {
        trim();
        if (removed && !out.isEmpty() && out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static boolean space(char c) {
        return c == ' ';
    }
}
