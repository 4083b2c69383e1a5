package bonghwa;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.exchange.imports.PreviewLine;
import bonghwa.ui.model.ImportModel.Line;
import java.util.List;

/** What is said of a file in a window, which has no options that a text could name, and shows beside it what each column is taken for. */
final class ImportTelling {

    private ImportTelling() {}

    static List<Line> lines(List<PreviewLine> lines) {
        return lines.stream()
                .filter(l -> !l.key().equals("import.mapped.column"))
                .map(l -> new Line(l.where(), here(l.key()), l.arguments()))
                .toList();
    }

    /** What is wrong with it as one format. */
    static Line wrong(BadFile file) {
        FileProblem first = file.problems().getFirst();
        return new Line(String.valueOf(first.line()), here(first.key()), first.arguments());
    }

    /** What is wrong with the file as what it most likely is, not that it is none of the others. */
    static Line likeliest(List<Line> wrong) {
        return wrong.stream()
                .filter(p -> !p.key().startsWith("import.problem.not-"))
                .findFirst()
                .orElse(wrong.getLast());
    }

    private static String here(String key) {
        return switch (key) {
            case "import.odd.no-zone" -> "import.odd.no-zone-window";
            case "import.problem.no-time" -> "import.problem.no-time-window";
            default -> key;
        };
    }
}
