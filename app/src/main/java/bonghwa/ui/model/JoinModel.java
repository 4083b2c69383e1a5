package bonghwa.ui.model;

import bonghwa.sync.HubFailure;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Joining a room by an invitation: what it says, and how far it has come. FX thread; needs no toolkit. */
public final class JoinModel {

    /** How far it has come. */
    public enum Step {
        /** An invitation is asked for, or being read. */
        READING,
        /** The hub is asked, and the room comes. */
        JOINING,
        /** The room is here. */
        JOINED,
        /** It did not work; it can be tried again. */
        FAILED
    }

    private final Exchanging exchanging;
    private final Consumer<Runnable> post;
    private final Consumer<CompletionStage<?>> watch;
    private final ReadOnlyObjectWrapper<Invited> invited =
            new ReadOnlyObjectWrapper<>(this, "invited", new Invited.Nothing());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.READING);
    private final ReadOnlyStringWrapper read = new ReadOnlyStringWrapper(this, "read", "");
    private String typed = "";
    private @Nullable Exchanged outcome;

    /** {@code watch}: who says why something did not work. */
    JoinModel(Exchanging exchanging, Consumer<Runnable> post, Consumer<CompletionStage<?>> watch) {
        this.watch = watch;
        this.exchanging = exchanging;
        this.post = post;
    }

    /** What was pasted says this. */
    public ReadOnlyObjectProperty<Invited> invited() {
        return invited.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What came of it: how much was fetched, or why not. Null before that, and where a mistake of ours ended it. */
    public @Nullable Exchanged outcome() {
        return outcome;
    }

    /** Why it failed, if the hub is the reason. */
    public HubFailure.@Nullable Reason reason() {
        return outcome == null ? null : outcome.reason();
    }

    /** What the file of an invitation said that somebody chose; empty as long as none was. */
    public ReadOnlyStringProperty read() {
        return read.getReadOnlyProperty();
    }

    /** Reads the file of an invitation. One that cannot be read is no invitation. */
    public void open(Path file) {
        CompletionStage<String> opened = exchanging.open(file);
        watch.accept(opened);
        var _ = opened.whenComplete((text, _) -> post.accept(() -> {
            if (text == null) {
                invited.set(Invited.Fault.NONE);
            } else {
                read.set(text);
            }
        }));
    }

    /** Somebody pasted or typed that. */
    public void paste(String text) {
        if (step.get() == Step.JOINING) {
            return;
        }
        typed = text.strip();
        step.set(Step.READING);
        invited.set(typed.isEmpty() ? new Invited.Nothing() : exchanging.read(typed));
    }

    /** Joins, if what was pasted is an invitation. */
    public void join() {
        if (!(invited.get() instanceof Invited.Said) || step.get() == Step.JOINING || step.get() == Step.JOINED) {
            return;
        }
        step.set(Step.JOINING);
        CompletionStage<Exchanged> joined = exchanging.join(typed);
        watch.accept(joined);
        var _ = joined.whenComplete((came, _) -> post.accept(() -> {
            outcome = came;
            step.set(came != null && came.reached() ? Step.JOINED : Step.FAILED);
        }));
    }
}
