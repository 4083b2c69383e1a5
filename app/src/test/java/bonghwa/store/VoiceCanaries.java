package bonghwa.store;

import java.util.function.Consumer;
import java.util.logging.Logger;

/** Each of these offends ONLY_THE_COMMAND_LINE_SPEAKS or LOGS_GO_TO_SLF4J. */
public final class VoiceCanaries {

    private VoiceCanaries() {}

    /** Speaks in the middle of an answer. */
    public static final class Prints {
        @SuppressWarnings("SystemOut")
        void say(String text) {
            System.out.println(text);
        }
    }

    /** The same by a method reference. */
    public static final class Refers {
        @SuppressWarnings("SystemOut")
        Consumer<String> voice() {
            return System.err::println;
        }
    }

    /** Tells the terminal what only the log should know. */
    public static final class Dumps {
        @SuppressWarnings("CatchAndPrintStackTrace")
        void say(Exception problem) {
            problem.printStackTrace();
        }
    }

    /** A second log. */
    public static final class Logs {
        Logger log() {
            return Logger.getLogger("second");
        }
    }
}
