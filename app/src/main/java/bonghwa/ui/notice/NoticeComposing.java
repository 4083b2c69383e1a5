package bonghwa.ui.notice;

import bonghwa.ui.FxBridge;
import bonghwa.ui.NewestNext;
import bonghwa.ui.Problems;
import bonghwa.ui.model.Composing.Composition;
import bonghwa.ui.model.NoticeWish;
import bonghwa.ui.model.NoticeWriter;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the board says of each wish, composed beside, the newest last; says when that takes long. FX thread. */
final class NoticeComposing {

    private static final Duration LONG = Duration.ofMillis(300);

    /** {@code offered}: its text is to stand there, and not only its doubts. */
    private record Wanted(NoticeWish wish, boolean offered) {}

    private final NoticeWriter writer;
    private final NewestNext<Wanted> composing;
    private final BiConsumer<Composition, Boolean> composed;
    private final Runnable slow;
    private final Runnable not;
    private FxBridge.@Nullable Cancel watch;
    private boolean ready;

    /** {@code composed} hears of the newest, and whether it is offered; {@code slow} that it takes long, {@code not} that it failed. */
    NoticeComposing(
            NoticeWriter writer,
            Problems problems,
            BiConsumer<Composition, Boolean> composed,
            Runnable slow,
            Runnable not) {
        this.writer = writer;
        this.composed = composed;
        this.slow = slow;
        this.not = not;
        this.composing = new NewestNext<>((wanted, ended) -> problems.then(
                writer.compose(wanted.wish()),
                made -> ended.accept(() -> arrived(wanted, made)),
                () -> ended.accept(() -> arrived(wanted, null))));
    }

    void want(NoticeWish wish, boolean offered) {
        ready = false;
        if (watch == null) {
            watch = writer.later().after(LONG, slow);
        }
        composing.want(new Wanted(wish, offered));
    }

    /** Whether what was wanted last has come. */
    boolean ready() {
        return ready;
    }

    private void arrived(Wanted wanted, @Nullable Composition made) {
        if (composing.more()) {
            return;
        }
        if (watch != null) {
            watch.cancel();
            watch = null;
        }
        if (made == null) {
            not.run();
        } else {
            ready = true;
            composed.accept(made, wanted.offered());
        }
    }
}
