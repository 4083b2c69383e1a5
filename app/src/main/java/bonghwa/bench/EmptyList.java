package bonghwa.bench;

import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** JavaFX's own list with as many cells, in which nothing stands. FX thread. */
final class EmptyList implements Scrolled {

    private final ListView<Integer> list = new ListView<>();
    private final Scene scene;

    /** {@code dress} makes a scene in the room's look, so that both pay for the same style sheets. */
    EmptyList(int size, Function<Parent, Scene> dress) {
        list.setItems(FXCollections.observableArrayList(
                IntStream.range(0, size).boxed().toList()));
        list.setCellFactory(_ -> new Nothing());
        scene = dress.apply(list);
    }

    private static final class Nothing extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
        }
    }

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public void toStart() {
        list.scrollTo(0);
    }

    @Override
    public void scroll(double pixels) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(pixels);
        }
    }
}
