package bonghwa.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has one thing done beside the FX thread at a time; of what is wished for meanwhile only the newest comes next, so that a storm of
 * wishes costs no more than one after the other. FX thread.
 */
public final class NewestNext<W> {

    /** Begins what was wished for; {@code ended} is told on the FX thread what to do then: once, also where it failed. */
    @FunctionalInterface
    public interface Work<W> {
        void begin(W wish, Consumer<Runnable> ended);
    }

    /** Makes what was wished for, on another lane; null: it could not. */
    @FunctionalInterface
    public interface Job<W, T> {
        @Nullable
        T make(W wish);
    }

    /** Hears of what was made; null: it failed. */
    @FunctionalInterface
    public interface Heard<W, T> {
        void made(W wish, @Nullable T made);
    }

    private final Work<W> work;
    private @Nullable W doing;
    private @Nullable W next;

    public NewestNext(Work<W> work) {
        this.work = work;
    }

    /** {@code job} is done on that lane; {@code done} hears of what it made on the FX thread, of null where it failed. */
    public static <W, T> NewestNext<W> beside(Executor lane, Consumer<Runnable> post, Job<W, T> job, Heard<W, T> done) {
        return new NewestNext<>((wish, ended) -> lane.execute(() -> {
            @Nullable T made = null;
            try {
                made = job.make(wish);
            } finally {
                @Nullable T found = made;
                post.accept(() -> ended.accept(() -> done.made(wish, found)));
            }
        }));
    }

    /** Has that done, now or next; what is under way already is not done once more. */
    public void want(W wish) {
        next = wish.equals(doing) ? null : wish;
        begin();
    }

    /** Nothing comes next. */
    public void forget() {
        next = null;
    }

    /** Whether something newer comes next. */
    public boolean more() {
        return next != null;
    }

    private void begin() {
        W wish = next;
        if (doing == null && wish != null) {
            next = null;
            doing = wish;
            work.begin(wish, this::ended);
        }
    }

    private void ended(Runnable then) {
        doing = null;
        try {
            then.run();
        } finally {
            begin();
        }
    }
}
