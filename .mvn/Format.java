import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats the Java of the given files and folders: {@code Format MODE PATH:PATH...}. The mode {@code apply} writes, {@code check} fails
 * when a file is not as the formatter would write it, {@code report} only counts such files.
 */
public final class Format {

    private static final String NAMED = "var " + "__";

    public static void main(String[] args) throws Exception {
        String mode = args[0];
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        List<Path> different = new ArrayList<>();
        for (Path file : sources(args[1])) {
            String before = Files.readString(file);
            String after = format(formatter, file, before);
            if (before.equals(after)) {
                continue;
            }
            different.add(file);
            if (mode.equals("apply")) {
                Files.writeString(file, after);
            }
        }
        if (different.isEmpty() || mode.equals("apply")) {
            return;
        }
        System.err.println(different.size() + " files are not formatted; .mvn/format does it");
        if (mode.equals("check")) {
            different.forEach(file -> System.err.println("  " + file));
            System.exit(1);
        }
    }

    /**
     * What the formatter does not understand stays as it is: newer Java must not wait for it. It stumbles over an unnamed pattern at
     * the end of a record pattern, and understands the same with {@code var}.
     */
    private static String format(Formatter formatter, Path file, String before) {
        try {
            String readable = before.replaceAll(", _[)]", ", " + NAMED + ")");
            return formatter.formatSourceAndFixImports(readable).replace(NAMED, "_");
        } catch (FormatterException e) {
            System.err.println(file + " is left alone: " + e.getMessage());
            return before;
        }
    }

    private static List<Path> sources(String paths) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String path : paths.split(":")) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
