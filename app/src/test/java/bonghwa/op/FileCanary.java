package bonghwa.op;

import java.nio.file.Files;
import java.nio.file.Path;

/** Offends OP_IS_PURE: what is read from a disk is not the same everywhere. */
public final class FileCanary {

    boolean known(Path path) {
        return Files.exists(path);
    }
}
