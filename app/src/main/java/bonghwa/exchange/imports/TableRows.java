package bonghwa.exchange.imports;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one row after the other off a text. */
final class TableRows {

    private final String text;
    private final char separator;
    private final int mostCells;
    private int at;
    private int line = 1;

    TableRows(String text, char separator, int mostCells) {
        this.text = text;
        this.separator = separator;
        this.mostCells = mostCells;
    }

    /** The next row; null at the end. */
    Table.@Nullable Row next() throws BadFile {
        if (at >= text.length()) {
            return null;
        }
        int first = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
            if (cells.size() > mostCells) {
                throw new BadFile(FileProblem.of(first, "import.problem.cells", String.valueOf(mostCells)));
            }
        } while (separated());
        return new Table.Row(first, List.copyOf(cells));
    }

    /** Goes behind the separator, or behind the end of the row. */
    private boolean separated() {
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return false;
    }

    private String cell() throws BadFile {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws BadFile {
        int opened = line;
        int from = ++at;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            line += c == '\n' ? 1 : 0;
            if (c == '"' && at < text.length() && text.charAt(at) == '"') {
                cell.append(text, from, at);
                from = ++at;
            } else if (c == '"') {
                cell.append(text, from, at - 1);
                from = at;
                while (at < text.length()
                        && text.charAt(at) != separator
                        && text.charAt(at) != '\n'
                        && text.charAt(at) != '\r') {
                    at++;
                }
                return cell.append(text, from, at).toString();
            }
        }
        throw new BadFile(FileProblem.of(opened, "import.problem.quote"));
    }
}
