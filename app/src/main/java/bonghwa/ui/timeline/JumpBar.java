package bonghwa.ui.timeline;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Composition;
import bonghwa.ui.control.Css;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where one types a time to go to; beside it where Enter would go. */
final class JumpBar extends HBox {

    private final Messages messages;
    private final Jump jump;
    private final TextField field = new TextField();
    private final Label preview = new Label();

    JumpBar(Messages messages, Jump jump, BooleanSupplier close) {
        this.messages = messages;
        this.jump = jump;
        getStyleClass().add("timeline-bar");
        field.setId("jump-field");
        preview.setId("jump-preview");
        preview.getStyleClass().add(Css.MUTED);
        preview.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(field, preview);
        field.textProperty().subscribe(typed -> preview.setText(jump.preview(typed)));
        Composition composition = new Composition(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            switch (e.getCode()) {
                case ENTER -> composition.whenFinished(() -> go(close));
                case ESCAPE -> {
                    boolean _ = close.getAsBoolean();
                }
                default -> {
                    return;
                }
            }
            e.consume();
        });
    }

    private void go(BooleanSupplier close) {
        if (jump.go(field.getText())) {
            boolean _ = close.getAsBoolean();
        }
    }

    void enter() {
        field.setPromptText(messages.text("timeline.jump.prompt"));
        field.setAccessibleText(messages.text("timeline.jump.prompt"));
        field.clear();
        preview.setText(jump.preview(""));
        field.requestFocus();
    }
}
