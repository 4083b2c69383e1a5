package bonghwa.cli;

import bonghwa.cli.LineRecorder.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * {@code log -}: lines are read and handed over beside, while this thread prints what came of each, in their order, as soon
 * as it is known. The queue between is bounded: input that comes faster than the disk waits in its pipe.
 */
final class LogStream {

    private static final int MOST_WAITING = 1024;

    private final Session session;
    private final LineRecorder recorder;
    private final Receipts receipts;
    private final BlockingQueue<Item> items = new LinkedBlockingQueue<>(MOST_WAITING);

    private sealed interface Item {}

    private record Line(Outcome outcome) implements Item {}

    private record End(boolean broken) implements Item {}

    LogStream(Session session, LineRecorder recorder, Receipts receipts) {
        this.session = session;
        this.recorder = recorder;
        this.receipts = receipts;
    }

    /** Returns when the input has ended and all of it has been answered. */
    int run(InputStream in) throws Failure {
        session.beside().execute(() -> read(in));
        boolean good = true;
        try {
            while (true) {
                switch (items.take()) {
                    case Line(Outcome outcome) -> good &= receipts.print(outcome);
                    case End(boolean broken) -> {
                        if (broken) {
                            throw Failure.file("stdin", "cli.error.input");
                        }
                        return good ? Exit.DONE : Exit.NO;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.file("stdin", "cli.error.input");
        }
    }

    private void read(InputStream in) {
        boolean broken = true;
        try {
            ByteLines lines = new ByteLines(in);
            for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
                Outcome outcome = outcome(line);
                if (outcome != null) {
                    items.put(new Line(outcome));
                }
            }
            broken = false;
        } catch (IOException _) {
            broken = true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            // Even after our own fault, the other thread must not wait for ever.
            end(new End(broken));
        }
    }

    private void end(End end) {
        try {
            items.put(end);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Outcome outcome(ByteLines.Line line) {
        return switch (line) {
            case ByteLines.Line.Good(int number, String text) -> text.isBlank() ? null : recorder.record(number, text);
            case ByteLines.Line.Bad(int number, String key, String argument) ->
                new Outcome.Unreadable(number, key, argument);
        };
    }
}
