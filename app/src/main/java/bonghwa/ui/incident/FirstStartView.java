package bonghwa.ui.incident;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What to do first in a room where nothing has happened yet: look at the recorded weekend, declare an incident, or join. */
public final class FirstStartView extends VBox {

    private final Button weekend;
    private final Button declare;
    private final Button join;

    /** {@code weekend} opens the recorded weekend in a room of its own; {@code declare} and {@code join} open dialogs. */
    public FirstStartView(Messages messages, Runnable weekend, Runnable declare, Runnable join) {
        setId("first-start");
        getStyleClass().add("first-start");
        Label title = new Label();
        title.textProperty().bind(messages.bind("start.title"));
        title.getStyleClass().add(Css.TITLE);
        Label text = new Label();
        text.textProperty().bind(messages.bind("start.text"));
        text.setWrapText(true);
        text.getStyleClass().addAll(Css.MUTED, "start-text");
        setMaxHeight(USE_PREF_SIZE);
        this.weekend = choice(messages, "weekend", weekend);
        this.declare = choice(messages, "declare", declare);
        this.join = choice(messages, "join", join);
        this.declare.setDefaultButton(true);
        getChildren()
                .addAll(
                        title,
                        text,
                        this.declare,
                        line(messages, "declare"),
                        this.weekend,
                        line(messages, "weekend"),
                        this.join,
                        line(messages, "join"));
    }

    private static Button choice(Messages messages, String name, Runnable does) {
        Button button = new Button();
        button.setId("start-" + name);
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty().bind(messages.bind("start." + name));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static Label line(Messages messages, String name) {
        Label label = new Label();
        label.textProperty().bind(messages.bind("start." + name + ".text"));
        label.setWrapText(true);
        label.getStyleClass().addAll(Css.SECONDARY, "start-line");
        return label;
    }

    /** Gives the keyboard to the first choice. */
    public void focusFirst() {
        declare.requestFocus();
    }
}
