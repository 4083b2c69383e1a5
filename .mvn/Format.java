import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Formats the Java of the given files and folders: {@code Format MODE PATH:PATH...}. The mode {@code apply} writes, {@code check} fails
 * when a file is not as the formatter would write it, {@code report} only counts such files.
 */
public final class Format {

    private static final Pattern UNNAMED = Pattern.compile("(?<!\\w)_(?!\\w)");
    private static final String VARIABLE = "\u0298";
    private static final String PATTERN = "var \u02A2";

    public static void main(String[] args) throws Exception {
        String mode = args[0];
        boolean apply = mode.equals("apply");
        List<Path> different = sources(args[1]).parallelStream()
                .filter(file -> differs(file, apply))
                .toList();
        if (different.isEmpty() || apply) {
            return;
        }
        System.err.println(different.size() + " files are not formatted; .mvn/format does it");
        if (mode.equals("check")) {
            different.forEach(file -> System.err.println("  " + file));
            System.exit(1);
        }
    }

    /** Whether that file is not as the formatter would write it; {@code apply}: it is written so. */
    private static boolean differs(Path file, boolean apply) {
        try {
            String before = Files.readString(file);
            String after = format(formatter(), file, before);
            if (apply && !before.equals(after)) {
                Files.writeString(file, after);
            }
            return !before.equals(after);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** One for each file: nobody promises that one may be shared among threads. */
    private static Formatter formatter() {
        return Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
    }

    /**
     * What the formatter does not understand stays as it is: newer Java must not wait for it. It does not know unnamed variables and
     * patterns, so it is shown names of the same length.
     */
    private static String format(Formatter formatter, Path file, String before) {
        try {
            String named =
                    UNNAMED.matcher(before).replaceAll(found -> isPattern(before, found.start()) ? PATTERN : VARIABLE);
            return formatter
                    .formatSourceAndFixImports(named)
                    .replace(PATTERN, "_")
                    .replace(VARIABLE, "_");
        } catch (FormatterException e) {
            System.err.println(file + " is left alone: " + e.getMessage());
            return before;
        }
    }

    /** Whether the underscore stands for a component of a record pattern: directly in parentheses that follow a name. */
    private static boolean isPattern(String source, int at) {
        if (!source.substring(Math.max(0, at - 2), at).matches(".?[(]|, ") || ",)".indexOf(source.charAt(at + 1)) < 0) {
            return false;
        }
        int open = at - 1;
        for (int depth = 0; depth > 0 || source.charAt(open) != '('; open--) {
            depth += source.charAt(open) == ')' ? 1 : source.charAt(open) == '(' ? -1 : 0;
        }
        return Character.isJavaIdentifierPart(source.charAt(open - 1));
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
