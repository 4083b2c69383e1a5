package bonghwa.exchange.imports;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into rows and cells as RFC 4180 has it, with whichever separator its first lines agree on. Quotes are doubled inside
 * quoted cells; these may have line breaks.
 */
record Table(char separator, List<Row> rows) {

    private static final int MOST_ROWS = 500_000;
    private static final int MOST_CELLS = 1_000;
    private static final int LINES_LOOKED_AT = 20;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** A row's cells, and the line (from 1) that it begins on. */
    record Row(int line, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The cell of that column; empty where the row is shorter. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    static Table read(String text) throws BadFile {
        char separator = separator(text);
        List<Row> rows = new ArrayList<>();
        TableRows cut = new TableRows(text, separator, MOST_CELLS);
        for (Row row = cut.next(); row != null; row = cut.next()) {
            if (!row.blank()) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                throw new BadFile(FileProblem.of(row.line(), "import.problem.rows", String.valueOf(MOST_ROWS)));
            }
        }
        if (rows.isEmpty()) {
            throw new BadFile(FileProblem.of(1, "file.problem.empty"));
        }
        return new Table(separator, rows);
    }

    /** The one that stands outside of quotes most evenly in the first lines; a comma where none does. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int least = least(text, separator);
            if (least > most) {
                most = least;
                best = separator;
            }
        }
        return best;
    }

    private static int least(String text, char separator) {
        int least = Integer.MAX_VALUE;
        int here = 0;
        int lines = 0;
        boolean quoted = false;
        boolean anything = false;
        for (int i = 0; i < text.length() && lines < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            here += !quoted && c == separator ? 1 : 0;
            boolean end = !quoted && c == '\n';
            anything |= !end && !Character.isWhitespace(c);
            if (end && anything) {
                least = Math.min(least, here);
                lines++;
            }
            if (end) {
                here = 0;
                anything = false;
            }
        }
        return anything ? Math.min(least, here) : least == Integer.MAX_VALUE ? 0 : least;
    }
}
