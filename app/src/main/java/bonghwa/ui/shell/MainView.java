package bonghwa.ui.shell;

import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The whole window: header, banners, rail beside the page that is shown, status bar. Its parts are made by the composition root.
 * Escape goes back to the room from any other page.
 */
public final class MainView extends VBox {

    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final StackPane page = new StackPane();

    /** {@code above}: banners and, in a replay, its strip; {@code pages}: one node for each page that there is. */
    public MainView(DeskModel desk, Node header, List<Node> above, Node rail, Map<Page, Node> pages, Node status) {
        this.pages.putAll(pages);
        setId("main");
        getStyleClass().add(Css.GROUND);
        page.getStyleClass().add("page");
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox middle = new HBox(rail, page);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().add(header);
        getChildren().addAll(above);
        // What must be read is never squeezed: the page gives way.
        above.stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .forEach(bar -> bar.setMinHeight(USE_PREF_SIZE));
        getChildren().addAll(middle, status);
        new Subscriptions(this).follow(desk.page(), this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && desk.page().get() != Page.ROOM) {
                event.consume();
                desk.page().set(Page.ROOM);
            }
        });
    }

    private void show(Page wanted) {
        Node content = pages.get(wanted);
        if (content != null) {
            page.getChildren().setAll(content);
            if (wanted != Page.ROOM) {
                // The room's own page knows better what one does there first.
                first(content).ifPresent(Node::requestFocus);
            }
        }
    }

    /** The first part that can take the keyboard; without it the keys would go to what is gone. */
    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(MainView::first)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
