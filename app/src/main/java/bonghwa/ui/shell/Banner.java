package bonghwa.ui.shell;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A line that must not be overlooked; without anything to say it takes no room. */
class Banner extends HBox {

    private final Label says = new Label();

    Banner(String id) {
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        setId(id);
        getStyleClass().addAll("banner", Css.HAIRLINE_BOTTOM);
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(Shape.alert(Shape.Size.NORMAL), says);
    }

    final void say(@Nullable String text) {
        setVisible(text != null);
        says.setText(text == null ? "" : text);
    }
}
