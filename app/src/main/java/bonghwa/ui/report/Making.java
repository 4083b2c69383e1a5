package bonghwa.ui.report;

import bonghwa.ui.NewestNext;
import bonghwa.ui.Problems;
import bonghwa.ui.model.ReportModel;
import bonghwa.ui.model.ReportModel.Made;
import bonghwa.ui.model.ReportModel.Wish;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes one document at a time; of what is wished for meanwhile only the newest comes next. FX thread. */
final class Making {

    private final NewestNext<Wish> making;
    private final Consumer<Made> then;
    private @Nullable Wish held;
    private @Nullable Made made;

    /** {@code then} hears of each that was made, {@code not} that one could not be. */
    Making(ReportModel model, Problems problems, Consumer<Made> then, Runnable not) {
        this.then = then;
        this.making = new NewestNext<>((wish, ended) ->
                problems.then(model.make(wish), done -> ended.accept(() -> made(wish, done)), () -> ended.accept(not)));
    }

    /** Makes that one, unless it is on its way. */
    void want(Wish wish) {
        making.want(wish);
    }

    private void made(Wish wish, Made done) {
        held = wish;
        made = done;
        then.accept(done);
    }

    /** What was made of that wish, if it is what is there. */
    Optional<Made> of(Wish wish) {
        return Optional.ofNullable(made).filter(_ -> wish.equals(held));
    }
}
