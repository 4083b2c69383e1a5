package bonghwa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.replica.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The one road of every error. */
class ProblemsTest {

    private final List<Runnable> queue = new ArrayList<>();
    private final FxBridge bridge = new FxBridge(queue::add, (_, _) -> () -> {}, () -> {});
    private final Messages messages = new Messages(Language.KO);
    private final Problems problems = new Problems(bridge, messages);

    private Problem shown() {
        queue.forEach(Runnable::run);
        queue.clear();
        return Objects.requireNonNull(problems.current().get());
    }

    private Problem of(Throwable failure) {
        problems.report(failure);
        return shown();
    }

    @Test
    void a_refusal_is_a_sentence_without_a_code() {
        assertThat(of(new Refusal("refusal.nobody-types")))
                .isEqualTo(new Problem(messages.text("refusal.nobody-types"), null));
    }

    @Test
    void a_mistake_of_ours_says_what_it_was_and_has_a_code() {
        Problem problem = of(new IllegalStateException("disk full"));
        assertThat(problem.text()).isEqualTo("뜻하지 않은 오류: disk full");
        assertThat(problem.code()).matches("[0-9A-F]{5}");
    }

    @Test
    void a_mistake_without_words_is_called_by_its_kind() {
        assertThat(of(new IllegalStateException()).text()).isEqualTo("뜻하지 않은 오류: IllegalStateException");
    }

    @Test
    void the_same_mistake_keeps_its_code_whatever_it_says() {
        assertThat(of(new IllegalStateException("one")).code())
                .isEqualTo(of(new IllegalStateException("two")).code());
    }

    @Test
    void another_kind_of_mistake_has_another_code() {
        assertThat(of(new IllegalStateException("x")).code())
                .isNotEqualTo(of(new IllegalArgumentException("x")).code());
    }

    @Test
    void what_a_lane_wrapped_around_it_is_taken_off() {
        Refusal refusal = new Refusal("refusal.nobody-types");
        Problem bare = of(refusal);
        assertThat(of(new CompletionException(refusal))).isEqualTo(bare);
        assertThat(of(new CompletionException(new ExecutionException(refusal)))).isEqualTo(bare);
    }

    @Test
    void nothing_is_shown_before_the_window_has_its_turn() {
        problems.report(new IllegalStateException("x"));
        assertThat(problems.current().get()).isNull();
        assertThat(queue).hasSize(1);
    }

    @Test
    void work_that_succeeds_says_nothing() {
        problems.watch(CompletableFuture.completedFuture("done"));
        assertThat(queue).isEmpty();
    }

    @Test
    void work_that_fails_is_reported_when_it_fails() {
        CompletableFuture<String> work = new CompletableFuture<>();
        problems.watch(work);
        assertThat(queue).isEmpty();
        work.completeExceptionally(new IllegalStateException("late"));
        assertThat(shown().text()).contains("late");
    }

    @Test
    void a_problem_that_was_put_away_is_gone() {
        of(new IllegalStateException("x"));
        problems.dismiss();
        assertThat(problems.current().get()).isNull();
    }

    @Test
    void a_problem_is_said_in_the_language_of_the_room() {
        messages.speak(Language.EN);
        assertThat(of(new IllegalStateException("disk full")).text()).isEqualTo("Unexpected error: disk full");
    }

    @Test
    void what_follows_a_work_runs_on_the_fx_thread_once_it_is_done() {
        CompletableFuture<String> work = new CompletableFuture<>();
        List<String> followed = new ArrayList<>();
        problems.then(work, followed::add);

        work.complete("added");
        assertThat(followed).as("before the FX thread had its turn").isEmpty();
        queue.forEach(Runnable::run);

        assertThat(followed).containsExactly("added");
        assertThat(problems.current().get()).isNull();
    }

    @Test
    void after_a_work_that_failed_nothing_follows_but_the_sentence() {
        List<String> followed = new ArrayList<>();
        problems.then(CompletableFuture.<String>failedFuture(new Refusal("refusal.nobody-types")), followed::add);

        assertThat(shown().text()).isEqualTo(messages.text("refusal.nobody-types"));
        assertThat(followed).isEmpty();
    }

    @Test
    void what_is_said_is_said_again_in_another_language() {
        of(new Refusal("refusal.nobody-types"));

        messages.speak(Language.EN);

        assertThat(shown().text()).isEqualTo(new Messages(Language.EN).text("refusal.nobody-types"));
    }

    @Test
    void what_was_put_away_does_not_come_back_with_another_language() {
        of(new Refusal("refusal.nobody-types"));
        problems.dismiss();

        messages.speak(Language.EN);

        assertThat(problems.current().get()).isNull();
    }
}
