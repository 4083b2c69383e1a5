package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.VersionVector;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A share whose server is gone never answers: nobody waits for it for ever, and nobody else is sent there. */
class DeadlineHubTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final CountDownLatch back = new CountDownLatch(1);
    private final CountDownLatch inside = new CountDownLatch(1);
    private final Executor io = task -> Thread.ofVirtual().start(task);
    private final DeadlineHub hub = new DeadlineHub(new Hanging(), io, SHORT);

    private final class Hanging extends MemoryHub {
        Hanging() {
            super(new Table("hub"), "me");
        }

        @Override
        public HubIdentity identity() {
            hang();
            return super.identity();
        }

        @Override
        public VersionVector vector() throws HubFailure {
            hang();
            return super.vector();
        }

        private void hang() {
            inside.countDown();
            boolean done = false;
            while (!done) {
                try {
                    back.await();
                    done = true;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @AfterEach
    void comesBack() {
        back.countDown();
    }

    @Test
    void who_listens_finds_that_it_hangs() {
        assertThatThrownBy(() -> hub.awaitRing(SHORT))
                .isInstanceOf(HubFailure.class)
                .hasMessageContaining("no answer");
    }

    @Test
    void who_waits_for_an_answer_gets_out_when_it_is_closed() throws Exception {
        CompletableFuture<HubFailure.Reason> out = new CompletableFuture<>();
        io.execute(() -> {
            try {
                hub.vector();
            } catch (HubFailure e) {
                out.complete(e.reason());
            }
        });
        inside.await();

        hub.close();

        assertThat(out.join()).isEqualTo(HubFailure.Reason.UNREACHABLE);
        assertThat(hub.hangs()).isTrue();
    }

    @Test
    void what_answers_in_time_is_as_the_hub_said_it() throws Exception {
        back.countDown();
        DeadlineHub well = new DeadlineHub(new Hanging(), Runnable::run, SHORT);

        assertThat(well.identity().id()).isEqualTo("hub");
        assertThat(well.vector()).isEqualTo(VersionVector.EMPTY);
        assertThat(well.awaitRing(SHORT)).isFalse();
        well.close();
        assertThat(well.hangs()).isFalse();
    }

    @Test
    void what_the_hub_refuses_is_refused_with_its_reason() {
        DeadlineHub none = new DeadlineHub(
                new FolderHub(java.nio.file.Path.of("/nowhere/at/all"), new Random(1)), Runnable::run, SHORT);

        assertThatThrownBy(none::vector)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(HubFailure.Reason.UNREACHABLE));
    }
}
