package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.door.CommandLine;
import bonghwa.door.Visitor;
import bonghwa.op.Clockwork;
import bonghwa.store.JournalFailure;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;

/** Comes by a store for one command: owns it meanwhile, or has the process that owns it run the command. */
record Ownership(Machinery machinery, Painter painter) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_NANOS = 30_000_000;

    /** What is done with the store. */
    interface Task {
        int with(Owned owned) throws Failure;
    }

    /** Owns the store for the task, or has its owner run the same command line, or waits: whichever comes first. */
    int of(Path folder, Program.Typed typed, Clockwork otherwise, Task task) throws Failure {
        long until = machinery.clock().millis() + PATIENCE.toMillis();
        while (true) {
            try (Owned owned = Owned.open(machinery, folder, otherwise, painter)) {
                return task.with(owned);
            } catch (JournalFailure e) {
                if (e.reason() != JournalFailure.Reason.LOCKED) {
                    throw Failures.of(e).orElseThrow();
                }
            } catch (IOException e) {
                throw Failures.unreadable(folder, e);
            }
            OptionalInt answer = visit(folder, typed);
            if (answer.isPresent()) {
                return answer.getAsInt();
            }
            if (machinery.clock().millis() > until) {
                throw Failures.locked(folder);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private OptionalInt visit(Path folder, Program.Typed typed) throws Failure {
        try {
            return Visitor.run(
                    new StoreFolder(folder).door(),
                    new CommandLine(
                            typed.console().directory(),
                            typed.arguments(),
                            typed.console().carried(typed.arguments())),
                    typed.console().in(),
                    typed.console().out(),
                    typed.console().err(),
                    machinery.lanes().io());
        } catch (IOException e) {
            throw Failure.store(folder.toString(), "trouble.owner-left", folder);
        }
    }
}
