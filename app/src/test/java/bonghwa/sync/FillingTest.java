package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.VersionVector;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one side holds without its payload comes from the other, in one exchange; what was redacted comes from nobody. */
class FillingTest {

    @TempDir
    private Path folder;

    private final MemoryHub.Table table = new MemoryHub.Table("hub");
    private final MemoryHub hub = new MemoryHub(table, "kim");
    private Station one;

    @BeforeEach
    void open() throws Exception {
        one = new Station(folder.resolve("one"));
        one.says("화재").says("정전");
    }

    @AfterEach
    void close() throws Exception {
        one.close();
    }

    private List<Line> lines() throws Exception {
        return one.copy().lacking(VersionVector.EMPTY, 100);
    }

    private Round exchange() throws Exception {
        return new Exchange(one.copy(), hub, new Apart(), () -> one.now, true).round(_ -> {});
    }

    private void hollow(List<Line> lines) {
        lines.forEach(line -> table.store(line.withoutPayload().toBytes(), "mallory"));
    }

    @Test
    void a_hub_that_somebody_filled_with_hollow_lines_gets_the_full_ones() throws Exception {
        hollow(lines());
        assertThat(hub.vector())
                .as("it looks as if nothing were missing")
                .isEqualTo(one.copy().vector());

        assertThat(exchange().pushed()).isEqualTo(lines().size());
        assertThat(hub.holes(null, 10)).isEmpty();
        assertThat(exchange().pushed()).as("and once is enough").isZero();
    }

    @Test
    void holes_that_nobody_can_fill_hide_none_behind_them() throws Exception {
        Scribe nobody = new Scribe(9);
        for (int i = 0; i < 5; i++) {
            TrustedRoom.note(nobody, "아무도 모르는 " + i);
        }
        hollow(nobody.lines());
        hollow(lines());

        assertThat(new Filling(one.copy(), hub, 2).out()).isEqualTo(lines().size());
        assertThat(hub.holes(null, 100)).hasSize(nobody.lines().size());
    }

    @Test
    void a_laptop_that_got_hollow_lines_asks_for_the_full_ones() throws Exception {
        Scribe other = new Scribe(5);
        TrustedRoom.note(other, "하나");
        hollow(other.lines().subList(1, 2));
        hub.push(other.lines().subList(0, 1));
        exchange();
        assertThat(one.copy().holes()).isEqualTo(List.of(End.of(other.lines().getLast())));

        hub.push(other.lines());
        Round round = exchange();

        assertThat(one.copy().holes()).isEmpty();
        assertThat(round.news()).isTrue();
        assertThat(lines()).contains(other.lines().getLast());
    }

    @Test
    void what_was_redacted_is_asked_of_nobody_and_given_to_nobody() throws Exception {
        Scribe other = new Scribe(5);
        String secret = TrustedRoom.note(other, "비밀번호");
        Line full = other.lines().getLast();
        other.later(5).write(null, new Operation.PayloadRedacted(secret, "비밀번호였음"));
        one.store.trust(other.desk().id()).toCompletableFuture().join();
        hub.push(List.of(
                other.lines().getFirst(), full.withoutPayload(), other.lines().getLast()));
        exchange();

        assertThat(one.copy().holes()).isEmpty();
        one.copy().take(List.of(full));
        assertThat(one.copy().full(List.of(End.of(full))))
                .as("whoever has it still")
                .isEmpty();
        exchange();
        assertThat(hub.holes(null, 10)).isEqualTo(List.of(End.of(full)));
    }

    @Test
    void a_redaction_by_somebody_who_does_not_count_takes_nothing() throws Exception {
        Scribe thief = new Scribe(6);
        End mine = End.of(lines().getLast());
        thief.later(5).write(null, new Operation.PayloadRedacted(mine.hash(), "지움"));
        one.copy().take(thief.lines());

        assertThat(one.copy().full(List.of(mine))).hasSize(1);
    }

    @Test
    void a_wall_asks_for_what_it_lacks_and_gives_nothing() throws Exception {
        hollow(lines());

        new Exchange(one.copy(), hub, new Apart(), () -> one.now, false).round(_ -> {});

        assertThat(hub.holes(null, 10)).hasSize(lines().size());
    }
}
