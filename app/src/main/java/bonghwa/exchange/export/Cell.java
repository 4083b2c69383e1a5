package bonghwa.exchange.export;

import java.util.regex.Pattern;

/**
 * A cell of a table that a spreadsheet program will open. What begins like a formula is run by such programs, whatever the quotes
 * around it; an apostrophe before it makes it text. To get the text back, take one apostrophe away where only apostrophes and
 * blanks stand before such a sign.
 */
final class Cell {

    /** Also behind blanks and what cannot be seen, which some programs skip, and in the wide forms of a Korean keyboard. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}']*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private static final Pattern STEERS = Pattern.compile("^'*[\\t\\r\\n].*", Pattern.DOTALL);

    private Cell() {}

    /** That text as it stands in the file: harmless, and in quotes where it must be. RFC 4180. */
    static String of(String text) {
        String visible = text.replace('\u0000', '\uFFFD');
        String harmless =
                FORMULA.matcher(visible).matches() || STEERS.matcher(visible).matches() ? "'" + visible : visible;
        boolean plain = harmless.chars()
                .noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\t' || c == '\r' || c == '\n');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
