package bonghwa.bench;

import java.nio.file.Path;
import java.util.List;

/** The command lines of the two processes; each makes the file {@code shown} when its window is there. */
public interface StartLaunch {

    /** The war room on a store in that folder. */
    List<String> ours(Path store, Path shown);

    List<String> empty(Path shown);
}
