package bonghwa.ui.report;

import bonghwa.ui.Problems;
import bonghwa.ui.model.ReportModel;
import bonghwa.ui.model.ReportModel.Made;
import bonghwa.ui.model.ReportModel.Wish;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes one document at a time; of what is wished for meanwhile only the newest comes next. FX thread. */
final class Making {

    private final ReportModel model;
    private final Problems problems;
    private final Consumer<Made> then;
    private final Runnable not;
    private @Nullable Wish wanted;
    private @Nullable Wish working;
    private @Nullable Wish held;
    private @Nullable Made made;

    /** {@code then} hears of each that was made, {@code not} that one could not be. */
    Making(ReportModel model, Problems problems, Consumer<Made> then, Runnable not) {
        this.model = model;
        this.problems = problems;
        this.then = then;
        this.not = not;
    }

    /** Makes that one, unless it is there or on its way. */
    void want(Wish wish) {
        wanted = wish;
        if (working == null && !wish.equals(held)) {
            working = wish;
            problems.then(model.make(wish), done -> made(wish, done), () -> ended(wish, not));
        }
    }

    private void made(Wish wish, Made done) {
        held = wish;
        made = done;
        ended(wish, () -> then.accept(done));
    }

    private void ended(Wish wish, Runnable told) {
        working = null;
        told.run();
        if (wanted != null && !wanted.equals(wish)) {
            want(wanted);
        }
    }

    /** What was made of that wish, if it is what is there. */
    Optional<Made> of(Wish wish) {
        return Optional.ofNullable(made).filter(_ -> wish.equals(held));
    }
}
