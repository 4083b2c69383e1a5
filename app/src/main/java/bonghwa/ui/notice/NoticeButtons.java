package bonghwa.ui.notice;

import bonghwa.ui.Messages;
import bonghwa.ui.control.FormButtons;
import javafx.scene.control.Button;

/** Below the text: save it for everybody, put it away, record it as sent. */
final class NoticeButtons {

    private NoticeButtons() {}

    static FormButtons of(Messages messages, Runnable save, Runnable cancel, Runnable send) {
        Button last = FormButtons.button("notice-send", messages.text("notice.form.send"), send);
        last.setDefaultButton(true);
        return FormButtons.apart(
                FormButtons.button("notice-save-draft", messages.text("notice.form.save-draft"), save),
                FormButtons.button("notice-cancel", messages.text("people.form.cancel"), cancel),
                last);
    }
}
