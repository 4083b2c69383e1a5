package bonghwa.ui.handover;

import bonghwa.ui.control.Css;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet of a hand-over: title, who to whom, the text, what is to be said about it, buttons. */
final class Layout extends VBox {

    private final Label line = new Label();
    private final Label said = new Label();
    private final HBox left = new HBox();
    private final HBox right = new HBox();

    Layout(String id, String title) {
        setId(id);
        getStyleClass().add("handover-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label head = new Label(title);
        head.getStyleClass().add(Css.TITLE);
        line.getStyleClass().add(Css.MUTED);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        said.setId("handover-said");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        HBox.setHgrow(left, Priority.ALWAYS);
        left.getStyleClass().add("form-buttons");
        right.getStyleClass().add("form-buttons");
        HBox buttons = new HBox(left, right);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, line, said, buttons);
    }

    /** Who hands what to whom, below the title. */
    void line(String text) {
        line.setText(text);
    }

    /** Puts that before what is said and the buttons. */
    void body(Node... nodes) {
        getChildren().addAll(2, List.of(nodes));
    }

    /** Says something that is no error, in place of what was said before. */
    void say(String text) {
        said.getStyleClass().removeAll(Css.ERROR, Css.MUTED);
        said.getStyleClass().add(Css.MUTED);
        said.setText(text);
    }

    /** Says what is wrong. */
    void refuse(String text) {
        said.getStyleClass().removeAll(Css.ERROR, Css.MUTED);
        said.getStyleClass().add(Css.ERROR);
        said.setText(text);
    }

    /** A quiet button at the left. */
    void left(Button button) {
        button.getStyleClass().add(Css.QUIET);
        left.getChildren().add(button);
    }

    /** A button at the right. */
    void right(Button button) {
        right.getChildren().add(button);
    }

    /** What a field is called, over or beside it. */
    static Label caption(String says, Node of) {
        Label caption = new Label(says);
        caption.getStyleClass().add(Css.SECONDARY);
        caption.setLabelFor(of);
        return caption;
    }

    static Button button(String id, String says, Runnable does) {
        Button button = new Button(says);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
