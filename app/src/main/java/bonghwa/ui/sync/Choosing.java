package bonghwa.ui.sync;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a folder or a file is chosen; empty where somebody thought better of it. FX thread. */
public interface Choosing {

    Optional<Path> folder(String title);

    Optional<Path> toOpen(String title);

    Optional<Path> toSave(String title, String name);

    /** What was chosen, if anything was. */
    static Optional<Path> of(java.io.@Nullable File file) {
        return Optional.ofNullable(file).map(java.io.File::toPath);
    }
}
