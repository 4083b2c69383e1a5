package bonghwa.ui.imports;

import bonghwa.ui.Problems;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Asks for one thing at a time; asked again meanwhile it asks once more when that came, and only the last answer is heard.
 * FX thread.
 */
final class Asking<T> {

    private final Problems problems;
    private final Supplier<CompletionStage<T>> asked;
    private final Consumer<T> then;
    private boolean waiting;
    private boolean again;

    Asking(Problems problems, Supplier<CompletionStage<T>> asked, Consumer<T> then) {
        this.problems = problems;
        this.asked = asked;
        this.then = then;
    }

    void ask() {
        again = waiting;
        if (!waiting) {
            waiting = true;
            problems.then(asked.get(), answer -> came(() -> then.accept(answer)), () -> came(() -> {}));
        }
    }

    private void came(Runnable heard) {
        waiting = false;
        if (again) {
            ask();
        } else {
            heard.run();
        }
    }
}
