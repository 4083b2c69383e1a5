package bonghwa.ui.report;

import bonghwa.ui.Messages;
import bonghwa.ui.control.FormButtons;
import bonghwa.ui.control.SaidLine;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The foot of a sheet from which something is saved: what became of it, and the two buttons. */
final class SaveBar {

    private final SaidLine said;
    private final Button save;
    private final FormButtons foot;

    /** {@code id}: what the ids of its parts begin with. */
    SaveBar(String id, Messages messages, Runnable close, Runnable saves) {
        said = new SaidLine(id + "-said");
        said.setMaxWidth(Double.MAX_VALUE);
        save = FormButtons.button(id + "-save", messages.text("report.window.save"), saves);
        save.setDefaultButton(true);
        Button away = FormButtons.button(id + "-close", messages.text("report.window.close"), close);
        foot = new FormButtons(said, away, save);
    }

    Node foot() {
        return foot;
    }

    /** What is said at its left. */
    SaidLine said() {
        return said;
    }

    void ready(boolean now) {
        save.setDisable(!now);
    }
}
