package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One connection to a database: kept as long as it answers, dropped at whatever else. */
class WireTest {

    private final List<Connection> opened = new ArrayList<>();
    private final Wire wire = new Wire(this::opened);

    private Connection opened() throws HubFailure {
        try {
            opened.add(DriverManager.getConnection("jdbc:h2:mem:"));
            return opened.getLast();
        } catch (SQLException e) {
            throw SqlReasons.failure("connecting", e);
        }
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void what_answers_is_kept() throws Exception {
        Connection first = wire.ask("asking", connection -> connection);
        Connection second = wire.ask("asking", connection -> connection);

        assertThat(second).isSameAs(first);
        assertThat(first.isClosed()).isFalse();
    }

    /** What PostgreSQL's driver was seen to throw when bits changed on the way. */
    static List<RuntimeException> garbled() {
        return List.of(
                new ArrayIndexOutOfBoundsException(55),
                new NegativeArraySizeException("-3"),
                new NumberFormatException("4x"));
    }

    @ParameterizedTest
    @MethodSource("garbled")
    void an_answer_that_cannot_be_understood_is_a_broken_line_and_no_fault_of_ours(RuntimeException garbled)
            throws Exception {
        assertThatThrownBy(() -> wire.ask("asking", _ -> {
                    throw garbled;
                }))
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.UNREACHABLE))
                .hasCause(garbled);

        assertThat(opened.getFirst().isClosed()).isTrue();
        assertThat(wire.<Boolean>ask("asking", connection -> !connection.isClosed()))
                .isTrue();
        assertThat(opened).hasSize(2);
    }

    @Test
    void a_fault_of_ours_stays_one_and_costs_the_connection() throws Exception {
        assertThatThrownBy(() -> wire.ask("asking", _ -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(opened.getFirst().isClosed()).isTrue();
    }

    @Test
    void once_closed_it_opens_nothing_any_more() {
        wire.close();

        assertThatThrownBy(() -> wire.ask("asking", connection -> connection)).isInstanceOf(HubFailure.class);
    }
}
