package bonghwa.ui.model;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works out pages beside the FX thread, one at a time; of what comes meanwhile only the newest is worked out next, so that a storm
 * costs no more than one page after the other. FX thread.
 */
final class WallWork {

    private record Wanted(Supplier<Optional<WallReady>> job, Consumer<Optional<WallReady>> done) {}

    private final Executor beside;
    private final Consumer<Runnable> post;
    private @Nullable Wanted wanted;
    private boolean working;

    WallWork(Executor beside, Consumer<Runnable> post) {
        this.beside = beside;
        this.post = post;
    }

    /** {@code job} is done beside; {@code done} hears of it here, with nothing where it failed. */
    void want(Supplier<Optional<WallReady>> job, Consumer<Optional<WallReady>> done) {
        wanted = new Wanted(job, done);
        begin();
    }

    private void begin() {
        Wanted next = wanted;
        if (working || next == null) {
            return;
        }
        working = true;
        wanted = null;
        beside.execute(() -> {
            Optional<WallReady> ready = Optional.empty();
            try {
                ready = next.job().get();
            } finally {
                Optional<WallReady> made = ready;
                post.accept(() -> {
                    working = false;
                    next.done().accept(made);
                    begin();
                });
            }
        });
    }
}
