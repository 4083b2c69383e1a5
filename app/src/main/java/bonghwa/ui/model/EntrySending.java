package bonghwa.ui.model;

import bonghwa.replica.Commit;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** A line on its way to the disk: one at a time, and nobody touches the field while a syllable is composed in it. FX thread. */
final class EntrySending {

    private final EntryServices services;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Consumer<Runnable> gate = Runnable::run;
    private boolean wanted;

    EntrySending(EntryServices services) {
        this.services = services;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void gate(Consumer<Runnable> whenFree) {
        gate = whenFree;
    }

    /** Remembers that the rest of the line is wanted recorded too, once this one is. */
    void wantMore() {
        wanted = true;
    }

    /** Waits for that work; {@code done} is told whether more is wanted. A failure is told, and leaves everything as it is. */
    void send(CompletionStage<Commit> work, Consumer<Boolean> done) {
        busy.set(true);
        var _ = work.whenComplete((_, failure) -> services.fx().accept(() -> gate.accept(() -> end(failure, done))));
    }

    private void end(@Nullable Throwable failure, Consumer<Boolean> done) {
        boolean more = wanted;
        wanted = false;
        busy.set(false);
        if (failure == null) {
            done.accept(more);
        } else {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            services.failed().accept(cause == null ? failure : cause);
        }
    }
}
