package bonghwa.ui.report;

import bonghwa.ui.Messages;
import bonghwa.ui.control.FormButtons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The foot of a sheet from which something is saved: what became of it, and the two buttons. */
final class SaveBar {

    private final Label said = new Label();
    private final Button save;
    private final FormButtons foot;

    /** {@code id}: what the ids of its parts begin with. */
    SaveBar(String id, Messages messages, Runnable close, Runnable saves) {
        said.setId(id + "-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        save = FormButtons.button(id + "-save", messages.text("report.window.save"), saves);
        save.setDefaultButton(true);
        Button away = FormButtons.button(id + "-close", messages.text("report.window.close"), close);
        foot = new FormButtons(said, away, save);
    }

    Node foot() {
        return foot;
    }

    void say(String words) {
        said.setText(words);
    }

    void ready(boolean now) {
        save.setDisable(!now);
    }
}
