package bonghwa.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Of which commit a report tells. */
public final class Revision {

    private Revision() {}

    /** The commit that is checked out; {@code -dirty} behind it where something was changed since. */
    public static String current() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12").start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
