package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.StoreState;
import bonghwa.ui.model.StoreState.Access;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says of a store: whether it can still be written, and if not, what was and was not recovered. */
class StoreHealthTest {

    @TempDir
    private Path home;

    private OpenStore open() throws Exception {
        return Stores.open(
                home.resolve("store"),
                home.resolve("memory"),
                () -> Instant.parse("2022-10-16T12:00:00Z"),
                Clockwork.REAL);
    }

    private void declare(OpenStore store, String title) {
        Commands commands = Stores.commands(store);
        var _ = commands.declare(new Declaration(Text.of(title), Severity.SEV1, Instant.EPOCH, Weekend.KST));
    }

    private StoreHealth health(OpenStore store) {
        return StoreHealth.of("/somewhere", store.recovery());
    }

    @Test
    void a_store_that_nothing_is_wrong_with_can_be_written() throws Exception {
        try (OpenStore store = open()) {
            declare(store, "장애");
        }
        try (OpenStore store = open()) {
            assertThat(health(store).opened()).isEqualTo(StoreState.local("/somewhere"));
        }
    }

    @Test
    void damage_in_the_middle_is_said_with_how_much_was_recovered_and_what_was_not() throws Exception {
        try (OpenStore store = open()) {
            declare(store, "하나");
            declare(store, "둘");
            declare(store, "셋");
        }
        damageFirstLine();
        try (OpenStore store = open()) {
            StoreState state = health(store).opened();

            assertThat(state.access()).isEqualTo(Access.DAMAGED);
            assertThat(state.readOnly()).isTrue();
            assertThat(Objects.requireNonNull(state.damage()).lost()).isPositive();
            assertThat(Objects.requireNonNull(state.damage()).recovered()).isPositive();
        }
    }

    private void damageFirstLine() throws IOException {
        Path segment;
        try (var files = Files.list(home.resolve("store/journal"))) {
            segment = files.filter(f -> f.toString().endsWith(".lines"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n', '\n', '\n'}), 40);
        }
    }

    @Test
    void a_damaged_store_takes_nothing_and_says_so_again_when_somebody_tries() throws Exception {
        try (OpenStore store = open()) {
            declare(store, "하나");
            declare(store, "둘");
        }
        damageFirstLine();
        try (OpenStore store = open()) {
            AtomicReference<Throwable> failure = new AtomicReference<>();
            var _ = Stores.commands(store)
                    .declare(new Declaration(Text.of("셋"), Severity.SEV1, Instant.EPOCH, Weekend.KST))
                    .whenComplete((_, thrown) -> failure.set(thrown));

            Throwable cause = Objects.requireNonNull(failure.get());
            Throwable root = cause.getCause() == null ? cause : cause.getCause();
            assertThat(health(store).after(root).map(StoreState::access)).contains(Access.DAMAGED);
        }
    }

    @Test
    void a_mistake_of_ours_says_nothing_about_the_disk() throws Exception {
        try (OpenStore store = open()) {
            assertThat(health(store).after(new IllegalStateException("ours"))).isEmpty();
        }
    }
}
