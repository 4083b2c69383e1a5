package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Incident;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.store.JournalFailure;
import bonghwa.testing.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store without a desk takes what others recorded, keeps it, and has nobody who could write. */
class MergeStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-25T21:00:00Z");
    private static final Instant THEN = Instant.parse("2022-10-15T06:20:00Z");

    @TempDir
    private Path home;

    private Instant real = NOW;
    private OpenStore writer;
    private MergeStore wall;

    @BeforeEach
    void open() throws Exception {
        writer = Stores.open(home.resolve("writer"), home.resolve("writer-memory"), () -> NOW, Clockwork.REAL);
        wall = opened(Clockwork.REAL);
    }

    @AfterEach
    void close() throws Exception {
        writer.close();
        wall.close();
    }

    private MergeStore opened(Clockwork otherwise) throws Exception {
        InstantSource clock = () -> real;
        return MergeStore.open(Stores.setting(home.resolve("wall"), home.resolve("wall-memory"), clock, otherwise));
    }

    private void declare(String title) throws Exception {
        Stores.commands(writer)
                .declare(new Declaration(Text.of(title), Severity.SEV1, NOW, ZoneOffset.UTC))
                .toCompletableFuture()
                .get();
    }

    private int take() throws Exception {
        List<Line> lines = writer.outgoing().after(wall.replica().holding().vector(), 100);
        return wall.replica().merge(lines).toCompletableFuture().get().taken();
    }

    private List<String> titles() {
        return wall.replica().room().incidents().values().stream()
                .map(Incident::facts)
                .map(f -> f.title().ko())
                .toList();
    }

    @Test
    void what_others_recorded_stands_in_it_and_is_there_again_after_a_restart() throws Exception {
        declare("판교 화재");

        assertThat(take()).isPositive();
        wall.close();
        wall = opened(Clockwork.REAL);

        assertThat(titles()).containsExactly("판교 화재");
        assertThat(take()).as("nothing is taken twice").isZero();
    }

    @Test
    void a_line_that_continues_nothing_is_not_taken() throws Exception {
        declare("판교 화재");
        List<Line> all = writer.outgoing().after(VersionVector.of(List.of()), 100);

        Replica.Merge merge = wall.replica()
                .merge(all.subList(1, all.size()))
                .toCompletableFuture()
                .get();

        assertThat(merge.taken()).isZero();
        assertThat(merge.refused()).hasSize(all.size() - 1);
        assertThat(wall.replica().room().incidents()).isEmpty();
    }

    @Test
    void it_makes_no_key_and_no_desk() throws Exception {
        declare("판교 화재");
        take();

        assertThat(home.resolve("wall/keys")).doesNotExist();
        assertThat(home.resolve("wall/desk.json")).doesNotExist();
    }

    @Test
    void two_walls_cannot_share_a_folder() {
        assertThatThrownBy(() -> opened(Clockwork.REAL))
                .isInstanceOfSatisfying(
                        JournalFailure.class, e -> assertThat(e.reason()).isEqualTo(JournalFailure.Reason.LOCKED));
    }

    @Test
    void it_says_when_each_desk_was_last_heard_of() throws Exception {
        declare("판교 화재");
        take();

        String desk = writer.stewardship().own().orElseThrow();
        assertThat(wall.replica().holding().heard()).containsEntry(desk, NOW);
    }

    @Test
    void in_a_replay_time_goes_on_from_the_newest_record() throws Exception {
        wall.close();
        writer.close();
        Files.walk(home)
                .filter(Files::isRegularFile)
                .forEach(file -> file.toFile().delete());
        Clockwork replay = new Clockwork(Clockwork.Kind.REPLAY, THEN, NOW);
        writer = Stores.open(home.resolve("r"), home.resolve("r-memory"), () -> NOW, replay);
        wall = opened(replay);
        declare("판교 화재");
        take();

        real = NOW.plus(Duration.ofSeconds(90));

        assertThat(wall.clock().instant()).isEqualTo(THEN.plusSeconds(90));
    }

    @Test
    void whoever_wants_to_record_in_it_is_refused() {
        CompletionStage<Commit> tried = new Commands(wall.replica(), () -> "id")
                .declare(new Declaration(Text.of("몰래"), Severity.SEV1, NOW, ZoneOffset.UTC));

        assertThat(tried).isCompletedExceptionally();
        assertThat(wall.replica().vector().ends()).isEmpty();
    }
}
