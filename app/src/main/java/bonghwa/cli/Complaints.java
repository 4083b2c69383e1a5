package bonghwa.cli;

import org.jspecify.annotations.Nullable;

/** What is said on standard error of entry lines, at once, each with its place; line 0 is the only one there is. */
record Complaints(Bonghwa root) {

    /** The line was not recorded. */
    void bad(int line, @Nullable Integer column, String message) {
        complain("bad-line", place(line, column), message);
    }

    /** The line was recorded, but perhaps not as it was meant. */
    void warning(int line, int column, String message) {
        complain("warning", place(line, column), message);
    }

    private static @Nullable String place(int number, @Nullable Integer column) {
        String line = number == 0 ? "" : Integer.toString(number);
        return column == null ? (line.isEmpty() ? null : line) : line.isEmpty() ? "1:" + column : line + ":" + column;
    }

    private void complain(String code, @Nullable String where, String message) {
        String text = root.json()
                ? Json.line(Json.object("code", code, "message", message, "where", where))
                : "bonghwa: " + (where == null ? "" : where + ": ") + message;
        root.console().err().println(text);
        root.console().err().flush();
    }
}
