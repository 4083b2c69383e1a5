package bonghwa.ui.model;

import bonghwa.domain.Saying;
import bonghwa.replica.Commands;
import bonghwa.replica.UndoStack;
import bonghwa.replica.Undoing;
import bonghwa.ui.FxBridge;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Takes back what was done here, step by step, and says in words what it took back. FX thread; needs no toolkit. */
public final class UndoModel {

    /** What was undone, or done again. */
    public record Step(Saying what, boolean redone) {}

    /** For so long it is said what was undone. */
    private static final Duration SAID = Duration.ofSeconds(12);

    private final RoomModel room;
    private final FxBridge bridge;
    private final Consumer<CompletionStage<?>> watch;
    private final UndoStack stack;
    private final ReadOnlyObjectWrapper<@Nullable Step> last = new ReadOnlyObjectWrapper<>(this, "last");
    private FxBridge.Cancel fades = () -> {};

    /** {@code watch}: who reports what could not be undone. */
    public UndoModel(RoomModel room, Commands commands, FxBridge bridge, Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.bridge = bridge;
        this.watch = watch;
        this.stack = new UndoStack(new Undoing(commands));
        commands.onCommit(stack::did);
    }

    /** What was undone a moment ago; null once everybody has read it. */
    public ReadOnlyObjectProperty<@Nullable Step> last() {
        return last.getReadOnlyProperty();
    }

    public RoomModel room() {
        return room;
    }

    /** Undoes the newest thing that was done here. */
    public void undo() {
        follow(stack.undo(room.now().get()), false);
    }

    /** Does again what was undone last. */
    public void redo() {
        follow(stack.redo(room.now().get()), true);
    }

    private void follow(CompletionStage<Undoing.Undone> work, boolean redone) {
        watch.accept(work.thenAccept(undone -> bridge.post(() -> say(new Step(undone.what(), redone)))));
    }

    private void say(Step step) {
        fades.cancel();
        last.set(step);
        fades = bridge.after(SAID, this::dismiss);
    }

    /** It was read. */
    public void dismiss() {
        last.set(null);
    }
}
