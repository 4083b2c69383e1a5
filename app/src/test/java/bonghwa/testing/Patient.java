package bonghwa.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes that let others go first: who is killed again and again has time, and windows of other tests that run beside it have none.
 * Where a system knows no {@code nice}, they run as they are.
 */
public final class Patient {

    private static final Path NICE = Path.of("/usr/bin/nice");

    private Patient() {}

    /** That command so that it lets others go first; the process is the command itself, as it would be without. */
    public static List<String> command(List<String> command) {
        List<String> patient = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            patient.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        patient.addAll(command);
        return List.copyOf(patient);
    }
}
