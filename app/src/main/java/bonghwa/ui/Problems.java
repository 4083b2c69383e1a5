package bonghwa.ui;

import bonghwa.replica.Refusal;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one road of every error: said quietly in the window, logged once. What cannot be recorded as things stand is a sentence;
 * our own mistakes have a code that stays the same for the same mistake. Reporting is safe from any thread.
 */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final FxBridge bridge;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Problem> current = new ReadOnlyObjectWrapper<>(this, "current");
    private Supplier<@Nullable Problem> said = () -> null;
    private Function<Throwable, Optional<String>> explained = _ -> Optional.empty();
    private Consumer<Throwable> heeded = _ -> {};

    public Problems(FxBridge bridge, Messages messages) {
        this.bridge = bridge;
        this.messages = messages;
        messages.language().subscribe(this::sayAgain);
    }

    private void sayAgain() {
        if (current.get() != null) {
            current.set(said.get());
        }
    }

    /** The newest problem that nobody has put away yet. FX thread. */
    public ReadOnlyObjectProperty<@Nullable Problem> current() {
        return current.getReadOnlyProperty();
    }

    /** Failures of the world outside that have a sentence of their own, by its key; whoever knows the disk says which. */
    public void explain(Function<Throwable, Optional<String>> keys) {
        explained = keys;
    }

    /** Is told of each failure, on the FX thread, before it is said: a store may have become read-only. */
    public void heed(Consumer<Throwable> hearer) {
        heeded = hearer;
    }

    /** Puts the problem away. FX thread. */
    public void dismiss() {
        current.set(null);
    }

    /** Reports it when that fails; success says nothing. */
    public void watch(CompletionStage<?> work) {
        var _ = work.whenComplete((_, failure) -> {
            if (failure != null) {
                report(failure);
            }
        });
    }

    /** Goes on with what that made once it is made, on the FX thread; reports it when it fails. */
    public <T> void then(CompletionStage<T> work, Consumer<? super T> next) {
        watch(work.thenAccept(made -> bridge.post(() -> next.accept(made))));
    }

    /** The same; {@code not} where it failed, once that is said: what somebody wrote is still there then, to be tried again. */
    public <T> void then(CompletionStage<T> work, Consumer<? super T> next, Runnable not) {
        var _ = work.whenComplete((made, failure) -> {
            if (failure == null) {
                bridge.post(() -> next.accept(made));
            } else {
                report(failure);
                bridge.post(not);
            }
        });
    }

    /** Says and logs a failure. */
    public void report(Throwable failure) {
        Mistake mistake = Mistake.of(failure);
        if (mistake.cause() instanceof Refusal refusal) {
            LOG.info("refused: {}", refusal.getMessage());
            bridge.post(() -> show(refusal));
        } else {
            LOG.error("problem {}", mistake.code(), mistake.cause());
            bridge.post(() -> {
                heeded.accept(mistake.cause());
                say(() -> problem(mistake));
            });
        }
    }

    private Problem problem(Mistake mistake) {
        return explained
                .apply(mistake.cause())
                .map(key -> new Problem(messages.text(key, mistake.said()), null))
                .orElseGet(() -> new Problem(messages.text("problem.unexpected", mistake.said()), mistake.code()));
    }

    private void show(Refusal refusal) {
        say(() -> new Problem(messages.text(refusal.key(), refusal.arguments().toArray()), null));
    }

    /** Says it now, also where the same is said still, and again whenever another language is spoken. */
    private void say(Supplier<@Nullable Problem> sentence) {
        said = sentence;
        current.set(null);
        current.set(sentence.get());
    }
}
