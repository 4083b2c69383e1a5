package bonghwa.exchange.report;

import bonghwa.house.Excused;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** The library tells a lot that helps nobody; what goes wrong it throws. */
@Excused(
        rule = "LOGS_GO_TO_SLF4J",
        reason = "the library hands its messages over with levels of java.util.logging; none is logged")
final class QuietLog implements XRLogger {

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
