package bonghwa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks after a store without using it: never fails because the store is damaged, but says so. */
public interface Upkeep {

    /** Checks the whole record: chains, signatures, trust (with the fingerprint of a root, if there is one), rebuild. */
    List<Finding> verify(@Nullable Path store, @Nullable String root) throws Failure;

    /** Checks a file that was exported; touches no store. */
    List<Finding> verifyFile(Path file, @Nullable String root) throws Failure;

    /** What is wrong with this machine and this store. */
    List<Finding> doctor(@Nullable Path store) throws Failure;

    /** Copies the store into a file or folder (null: among its own backups), checks the copy, and names it. */
    Path backup(@Nullable Path store, @Nullable Path to) throws Failure;

    /** Makes the store what that backup is; what stood there is set aside, and what was done is said. */
    List<Finding> restore(@Nullable Path store, Path from) throws Failure;
}
