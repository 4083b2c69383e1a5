package bonghwa.exchange.report;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Lets the PDF library loose on bytes of a stranger. It is made for files that mean well and throws whatever it likes at others, also
 * where they are nested so deep that the stack ends; all of that says something of the file, and nothing of this program.
 */
final class Strange {

    private Strange() {}

    static <T> T read(Callable<T> reading) throws BrokenReport {
        FutureTask<T> task = new FutureTask<>(reading);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenReport("report.verify.no-pdf", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case BrokenReport broken -> throw broken;
                case OutOfMemoryError none -> throw none;
                case null, default -> throw new BrokenReport("report.verify.no-pdf", e);
            }
        }
    }
}
