package bonghwa.store;

import bonghwa.op.Base64Url;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * What tells this machine from every other: the system's own number; where it has none, one that we keep in the memory.
 */
record MachineId(Disk disk, List<Path> system, Path memory, SecureRandom random) {

    /** Where systems keep their number. */
    static final List<Path> OF_THE_SYSTEM = List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));

    String text() throws IOException {
        LocalFiles files = new LocalFiles(disk);
        for (Path file : system) {
            Optional<String> id = files.readText(file).map(String::strip).filter(text -> !text.isEmpty());
            if (id.isPresent()) {
                return id.get();
            }
        }
        Path own = memory.resolve("machine-id");
        Optional<String> kept = files.readText(own);
        if (kept.isPresent()) {
            return kept.get().strip();
        }
        byte[] fresh = new byte[16];
        random.nextBytes(fresh);
        files.writeText(own, Base64Url.encode(fresh) + "\n");
        return Base64Url.encode(fresh);
    }
}
