package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Board;
import bonghwa.domain.Room;
import bonghwa.replica.OpenStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wall that is measured while nothing comes. */
class IdleWallTest {

    private static final int OPERATIONS = 400;
    private static final Instant EARLIER = Grounds.NOW.minus(Duration.ofHours(3));

    @TempDir
    private Path temp;

    private Room room() throws Exception {
        Ground ground = Grounds.at(temp.resolve("data"));
        IdleWall.Watch watch = new IdleWall.Watch(Duration.ZERO, Duration.ZERO, 0);
        WallBench.Launch nobody = null;
        return ground.inFolder(folder -> {
            new IdleWall(ground, nobody, watch).fill(folder, OPERATIONS);
            try (OpenStore store = ground.open(folder)) {
                return store.room();
            }
        });
    }

    @Test
    void all_that_it_shows_was_so_for_hours_when_it_begins() throws Exception {
        assertThat(room().current().orElseThrow().log().entries())
                .hasSizeGreaterThan(OPERATIONS / 2)
                .allSatisfy(e -> assertThat(e.occurredAt()).isBefore(EARLIER));
    }

    @Test
    void no_state_comes_true_while_it_is_watched() throws Exception {
        Room room = room();
        Board begins = board(room, Grounds.NOW);

        assertThat(board(room, Grounds.NOW.plus(Duration.ofDays(1))).says(begins))
                .isTrue();
    }

    private static Board board(Room room, Instant at) {
        return Board.of(room.catalogue(), room.current().orElseThrow().log(), at);
    }
}
