package bonghwa.ui.report;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
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
        said.setMinHeight(Label.USE_PREF_SIZE);
        save = FormButtons.button(id + "-save", messages.text("report.window.save"), saves);
        save.setDefaultButton(true);
        Button away = FormButtons.button(id + "-close", messages.text("report.window.close"), close);
        foot = new FormButtons(said, away, save);
    }

    Node foot() {
        return foot;
    }

    void say(String words) {
        show(words, Css.MUTED);
    }

    /** Before it is saved somebody must look at that; empty: at nothing. */
    void warn(String words) {
        show(words, Css.ABNORMAL);
    }

    /** It cannot be saved, for that reason. */
    void refuse(String words) {
        show(words, Css.ERROR);
    }

    private void show(String words, String style) {
        said.getStyleClass().setAll("label", style);
        said.setText(words);
    }

    void ready(boolean now) {
        save.setDisable(!now);
    }
}
