package bonghwa.ui.notice;

import bonghwa.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Below the text: save it for everybody, put it away, record it as sent. */
final class NoticeButtons extends HBox {

    NoticeButtons(Messages messages, Runnable save, Runnable cancel, Runnable send) {
        getStyleClass().add("form-buttons");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button last = button("notice-send", messages.text("notice.form.send"), send);
        last.setDefaultButton(true);
        getChildren()
                .addAll(
                        button("notice-save-draft", messages.text("notice.form.save-draft"), save),
                        between,
                        button("notice-cancel", messages.text("people.form.cancel"), cancel),
                        last);
    }

    private static Button button(String id, String text, Runnable does) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
