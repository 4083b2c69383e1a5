package bonghwa.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Whether a terminal shows what is typed into this process. Java only hides it while both its input and its output are a terminal;
 * whoever sends the answer into a file types a password all the same.
 */
record Echo(boolean hides) implements AutoCloseable {

    /** Nothing is hidden, and nothing need be. */
    static final Echo NONE = new Echo(false);

    private static final int SECONDS = 5;

    /** What is typed is not shown until this is closed, if a terminal would. */
    static Echo off() {
        return new Echo(stty("-echo"));
    }

    /** Whether what is typed into this process comes from a terminal. */
    static boolean isTerminal() {
        return stty("-g");
    }

    @Override
    public void close() {
        if (hides) {
            stty("echo");
        }
    }

    private static boolean stty(String what) {
        try {
            Process process = new ProcessBuilder("stty", what)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program: another system
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
