package bonghwa.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What a view follows while it is in a scene: taken up when its node enters one, dropped when it leaves, so that a view that was
 * put away holds nothing and costs nothing. FX thread.
 */
public final class Subscriptions {

    private final List<Supplier<Subscription>> wanted = new ArrayList<>();
    private Subscription live = Subscription.EMPTY;
    private boolean shown;

    public Subscriptions(Node node) {
        node.sceneProperty().subscribe(this::moved);
    }

    private void moved(@Nullable Scene scene) {
        boolean now = scene != null;
        if (now == shown) {
            return;
        }
        shown = now;
        if (now) {
            wanted.forEach(w -> live = live.and(w.get()));
        } else {
            live.unsubscribe();
            live = Subscription.EMPTY;
        }
    }

    /** Calls the reader with the value now and after each change, as long as the node is in a scene. */
    public <T extends @Nullable Object> void follow(ObservableValue<T> value, Consumer<? super T> reader) {
        want(() -> value.subscribe(reader));
    }

    /** Draws now and after each change of any of these, as long as the node is in a scene. */
    public void redraw(Runnable draw, Observable... values) {
        want(() -> {
            Subscription all = Subscription.EMPTY;
            for (Observable value : values) {
                all = all.and(redrawing(value, draw));
            }
            draw.run();
            return all;
        });
    }

    /**
     * A property tells of each change only while somebody reads it, and it is read here: comparing whole rooms would cost too much. What
     * is worked out from another value, such as the minute from the clock, is told when it has become another one.
     */
    private static Subscription redrawing(Observable value, Runnable draw) {
        if (value instanceof ReadOnlyProperty<?> property) {
            return property.subscribe(() -> {
                property.getValue();
                draw.run();
            });
        }
        return value instanceof ObservableValue<?> derived
                ? derived.subscribe((_, _) -> draw.run())
                : value.subscribe(draw);
    }

    private void want(Supplier<Subscription> subscription) {
        wanted.add(subscription);
        if (shown) {
            live = live.and(subscription.get());
        }
    }
}
