package bonghwa.sync;

import bonghwa.house.Excused;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's driver says of itself, taken to where everything is logged. It says aloud, at each try, what it throws as well, and
 * that is told once and in words. Only the driver's own loggers are heard here.
 */
@Excused(
        rule = "LOGS_GO_TO_SLF4J",
        reason = "the driver speaks through java.util.logging, and this takes it from there to SLF4J")
final class DriverVoice extends Handler {

    private final BiConsumer<String, @Nullable Throwable> log;
    private final SimpleFormatter words = new SimpleFormatter();

    DriverVoice(BiConsumer<String, @Nullable Throwable> log) {
        this.log = log;
    }

    /** From now on the driver whose logger that is speaks there, and no more on standard error. Again is harmless. */
    static synchronized void take(Logger driver, BiConsumer<String, @Nullable Throwable> log) {
        driver.setUseParentHandlers(false);
        if (Arrays.stream(driver.getHandlers()).noneMatch(DriverVoice.class::isInstance)) {
            driver.addHandler(new DriverVoice(log));
        }
    }

    @Override
    public void publish(LogRecord said) {
        if (isLoggable(said)) {
            log.accept(words.formatMessage(said), said.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
