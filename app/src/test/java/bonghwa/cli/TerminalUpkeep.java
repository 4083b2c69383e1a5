package bonghwa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The care of stores as a terminal of the tests pretends it. */
record TerminalUpkeep(Terminal terminal) implements Upkeep {

    @Override
    public List<Finding> verify(@Nullable Path where, @Nullable String root) {
        terminal.asked = "verify " + root;
        return terminal.findings;
    }

    @Override
    public List<Finding> verifyFile(Path file, @Nullable String root) {
        terminal.asked = "verify file " + file.getFileName();
        return terminal.findings;
    }

    @Override
    public List<Finding> doctor(@Nullable Path where) {
        terminal.asked = "doctor";
        return terminal.findings;
    }

    @Override
    public Path backup(@Nullable Path where, @Nullable Path to) {
        return to == null ? terminal.folder.resolve("backup-1") : to;
    }

    @Override
    public List<Finding> restore(@Nullable Path where, Path from) {
        terminal.asked = "restore " + from.getFileName();
        return terminal.findings;
    }
}
