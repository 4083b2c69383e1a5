package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.sync.HubFailure.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for news of a hub in a folder. */
class FolderBellTest {

    @TempDir
    private Path folder;

    private final ChainMaker ours = new ChainMaker(60);

    private Hub emptyHub() throws HubFailure {
        FolderHub.init(folder.resolve("스틱"), new Random(1));
        return new FolderHub(folder.resolve("스틱"), new Random(2));
    }

    @Test
    void a_hub_that_is_closed_lets_nobody_wait_and_does_nothing_any_more() throws Exception {
        Hub hub = emptyHub();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return hub.awaitRing(Duration.ofMinutes(5));
            } catch (HubFailure e) {
                return false;
            }
        });
        hub.close();

        assertThat(waiting.orTimeout(20, TimeUnit.SECONDS).join()).isFalse();
        assertThatThrownBy(() -> hub.push(ours.chain(1)))
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
    }

    @Test
    void nobody_is_rung_for_by_himself() throws Exception {
        try (Hub hub = emptyHub()) {
            hub.push(ours.chain(1));
            assertThat(hub.awaitRing(Duration.ofMillis(1))).isFalse();
        }
    }
}
