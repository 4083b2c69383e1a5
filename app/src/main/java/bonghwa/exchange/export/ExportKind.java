package bonghwa.exchange.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an incident can be written as. */
public enum ExportKind {
    /** A post-mortem: what is known stands in it, what must be thought about has its heading. */
    MARKDOWN("md", "md"),
    /** The timeline as a table, for a spreadsheet. */
    CSV("csv"),
    /** The timeline for programs, an object a line. */
    NDJSON("ndjson", "jsonl", "json"),
    /** The picture of all services' states over time. */
    PNG("png", "picture"),
    /** A static page that says how public services are. */
    HTML("html", "status-page", "status", "page");

    private final String suffix;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> aliases;

    ExportKind(String suffix, String... aliases) {
        this.suffix = suffix;
        this.aliases = List.of(aliases);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How files of that kind end, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** Whether it is text, so that it can be read from a pipe. */
    public boolean isText() {
        return this != PNG;
    }

    /** The kind of that name, or of another that people use for it. */
    public static Optional<ExportKind> ofWire(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k -> k.wire().equals(asked) || k.aliases.contains(asked))
                .findFirst();
    }

    /** All names, for who typed none of them. */
    public static String names() {
        return Arrays.stream(values()).map(ExportKind::wire).collect(Collectors.joining(", "));
    }
}
