package bonghwa.exchange.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be taken in. */
public enum Format {
    STATUSPAGE,
    ALERTMANAGER,
    CSV,
    CHAT,
    JSON;

    /** The word for it on the command line. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> ofWire(String wire) {
        return Arrays.stream(values()).filter(f -> f.wire().equals(wire)).findFirst();
    }

    Importer importer() {
        return switch (this) {
            case STATUSPAGE -> new StatusPageImporter();
            case ALERTMANAGER -> new AlertImporter();
            case CHAT -> new ChatImporter();
            case CSV -> new CsvImporter();
            case JSON -> new RecordedImporter();
        };
    }
}
