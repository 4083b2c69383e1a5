package bonghwa.ui.handover;

import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The lines of a brief, each under its heading. */
final class BriefBody extends VBox {

    BriefBody() {
        getStyleClass().add("brief-body");
    }

    void show(String brief) {
        List<Node> lines = brief.lines().<Node>map(BriefBody::line).toList();
        getChildren().setAll(lines);
    }

    private static Label line(String line) {
        Label label = new Label(BriefText.bare(line));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        if (BriefText.heading(line)) {
            label.getStyleClass().addAll(Css.HEADING, Css.HAIRLINE_TOP, "brief-heading");
        }
        return label;
    }
}
