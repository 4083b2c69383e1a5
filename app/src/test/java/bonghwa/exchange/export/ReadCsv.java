package bonghwa.exchange.export;

import java.util.ArrayList;
import java.util.List;

/** Reads what RFC 4180 says, by a machine of its own that shares nothing with who wrote it. */
final class ReadCsv {

    private final String text;
    private int at;

    private ReadCsv(String text) {
        this.text = text;
    }

    static List<List<String>> rows(String text) {
        ReadCsv reader = new ReadCsv(text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            rows.add(reader.record());
        }
        return rows;
    }

    static List<String> row(String text) {
        return new ReadCsv(text).record();
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (at < text.length()) {
            if (!text.startsWith("\r\n", at)) {
                throw new IllegalStateException("no line end at " + at + " of " + text);
            }
            at += 2;
        }
        return cells;
    }

    private String cell() {
        if (at >= text.length() || text.charAt(at) != '"') {
            int end = at;
            while (end < text.length() && ",\r\n\"".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String plain = text.substring(at, end);
            at = end;
            return plain;
        }
        StringBuilder cell = new StringBuilder();
        at++;
        while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
            at += text.startsWith("\"\"", at) ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
