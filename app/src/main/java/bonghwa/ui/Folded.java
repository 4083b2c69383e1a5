package bonghwa.ui;

/** A text as a list shows it: whole where it is short, else its first line and how many lines it has. */
public record Folded(String first, int lines, boolean folds) {

    /** So many lines still stand whole: an act with its reason and who agreed. */
    private static final int WHOLE = 4;
    /** A line that is longer than this is no line but a page. */
    private static final int LONG = 600;
    /** So much of a single long line is shown. */
    private static final int BEGINNING = 160;

    public static Folded of(String text) {
        String[] all = text.strip().split("\\R", -1);
        boolean folds = all.length > WHOLE || text.length() > LONG;
        if (!folds) {
            return new Folded(text, all.length, false);
        }
        String first = all[0].strip();
        return new Folded(
                first.codePointCount(0, first.length()) > BEGINNING
                        ? first.substring(0, first.offsetByCodePoints(0, BEGINNING)) + "…"
                        : first,
                all.length,
                true);
    }

    /** The text on one line, for where there is no room to unfold it. */
    public String line() {
        return folds ? first + " …" : first.replaceAll("\\s*\\R\\s*", " ");
    }
}
