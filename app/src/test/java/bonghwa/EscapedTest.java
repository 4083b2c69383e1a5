package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What nobody caught is said, and said once. */
class EscapedTest {

    private final List<Throwable> said = new ArrayList<>();
    private final Escaped escaped = new Escaped(said::add);

    private static Throwable here() {
        return new IllegalStateException("here");
    }

    private static Throwable there() {
        return new IllegalStateException("there");
    }

    @Test
    void the_same_mistake_is_said_once_however_often_it_happens() {
        for (int i = 0; i < 60; i++) {
            escaped.accept(here());
        }

        assertThat(said).singleElement().satisfies(e -> assertThat(e).hasMessage("here"));
    }

    @Test
    void another_mistake_and_the_same_kind_elsewhere_are_said_too() {
        escaped.accept(here());
        escaped.accept(there());
        escaped.accept(new ArithmeticException("here"));

        assertThat(said).hasSize(3);
    }

    @Test
    void a_lane_says_what_escapes_from_a_task_to_whoever_listens_by_then() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (Lanes lanes = Lanes.open(_ -> {})) {
            lanes.report(_ -> told.countDown());
            lanes.io().execute(() -> {
                throw new IllegalStateException("io");
            });

            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
