package bonghwa.ui.report;

import bonghwa.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The foot of a sheet from which something is saved: what became of it, and the two buttons. */
final class SaveBar extends HBox {

    private final Label said = new Label();
    private final Button save;

    /** {@code id}: what the ids of its parts begin with. */
    SaveBar(String id, Messages messages, Runnable close, Runnable save) {
        said.setId(id + "-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        this.save = button(id + "-save", messages.text("report.window.save"), save);
        this.save.setDefaultButton(true);
        getStyleClass().addAll("form-buttons", "save-bar");
        getChildren().addAll(said, button(id + "-close", messages.text("report.window.close"), close), this.save);
    }

    private static Button button(String id, String text, Runnable does) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    void say(String words) {
        said.setText(words);
    }

    void ready(boolean now) {
        save.setDisable(!now);
    }
}
