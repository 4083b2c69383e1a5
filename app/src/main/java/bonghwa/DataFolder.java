package bonghwa;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this platform keeps a user's data. */
record DataFolder(String system, Path home, Map<String, String> environment) {

    static DataFolder ofThisMachine() {
        return new DataFolder(
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** The folder of the default store and of replays. */
    Path data() {
        if (system.startsWith("windows")) {
            return variable("APPDATA", home.resolve("AppData/Roaming")).resolve("Bonghwa");
        }
        return system.startsWith("mac")
                ? home.resolve("Library/Application Support/Bonghwa")
                : variable("XDG_DATA_HOME", home.resolve(".local/share")).resolve("bonghwa");
    }

    Path store() {
        return data().resolve("store");
    }

    /** The store of a wall that stands by itself. */
    Path wall() {
        return data().resolve("wall");
    }

    Path replay(String name) {
        return data().resolve("replays").resolve(name);
    }

    /** What this machine remembers outside of its stores; never synchronised to another. */
    Path memory() {
        return system.startsWith("windows") || system.startsWith("mac")
                ? data().resolve("machine")
                : variable("XDG_STATE_HOME", home.resolve(".local/state")).resolve("bonghwa");
    }

    private Path variable(String name, Path otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
