package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hub that does not answer is told once and in words, not by the driver at each try; nobody else is silenced. */
class DriverVoiceTest {

    /** What would stand on standard error. */
    private static final class Loud extends Handler {
        private final List<LogRecord> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord said) {
            heard.add(said);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Loud loud = new Loud();
    private final Logger everybody = Logger.getLogger("");

    @BeforeEach
    void listen() {
        everybody.addHandler(loud);
    }

    @AfterEach
    void stop() {
        everybody.removeHandler(loud);
    }

    private static PostgresAccess nobodyThere() throws Exception {
        PostgresUrl url = PostgresUrl.parse("postgresql://kim@127.0.0.1:" + RealServer.freePort() + "/room");
        return new PostgresAccess(url, true, () -> null, "test");
    }

    @Test
    void the_driver_says_nothing_aloud_of_a_try_that_fails_and_the_failure_has_all_of_it() throws Exception {
        PostgresAccess access = nobodyThere();

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(access::open)
                    .isInstanceOfSatisfying(
                            HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.UNREACHABLE))
                    .hasRootCauseInstanceOf(java.net.ConnectException.class);
        }
        // Which failures it tells aloud differs from version to version; this one must be heard by nobody in any.
        Logger.getLogger("org.postgresql.Driver").severe("Unexpected connection error");

        assertThat(loud.heard)
                .extracting(LogRecord::getLoggerName)
                .noneMatch(name -> name.startsWith("org.postgresql"));
    }

    @Test
    void what_it_says_goes_on_to_the_log_in_full_and_once_however_often_it_was_taken() {
        Logger driver = Logger.getLogger("org.postgresql.made-for-this-test");
        List<String> log = new ArrayList<>();
        DriverVoice.take(driver, (words, cause) -> log.add(words + " " + cause));
        DriverVoice.take(driver, (words, cause) -> log.add(words + " again"));
        LogRecord said = new LogRecord(Level.SEVERE, "no {0} in {1}");
        said.setParameters(new Object[] {"host", "certificate"});
        said.setThrown(new IllegalStateException("why"));

        driver.log(said);

        assertThat(log).containsExactly("no host in certificate java.lang.IllegalStateException: why");
        assertThat(loud.heard).doesNotContain(said);
    }

    @Test
    void nobody_else_is_silenced() throws Exception {
        assertThatThrownBy(nobodyThere()::open).isInstanceOf(HubFailure.class);

        Logger.getLogger("org.postgresqlish").severe("mine");
        Logger.getLogger("bonghwa.sync.Other").warning("mine too");

        assertThat(loud.heard).extracting(LogRecord::getMessage).contains("mine", "mine too");
    }
}
