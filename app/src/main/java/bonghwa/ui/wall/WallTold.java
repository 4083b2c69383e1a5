package bonghwa.ui.wall;

import bonghwa.ui.model.WallPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;

/** Words that follow the page and its clock: a minute in which nothing came changes them where they stand and makes nothing. FX thread. */
final class WallTold {

    private record Each(Label label, Function<WallPage, String> says, Function<WallPage, String> style) {}

    private final List<Each> all = new ArrayList<>();

    /** A label that says that of each page and is never cut; not there where it says nothing. */
    Label whole(Function<WallPage, String> says, String style) {
        return whole(says, _ -> style);
    }

    /** The same, whose style follows too. */
    Label whole(Function<WallPage, String> says, Function<WallPage, String> style) {
        Label label = new Label();
        label.setMinWidth(Label.USE_PREF_SIZE);
        all.add(new Each(label, says, style));
        shown(label);
        return label;
    }

    /** It is that page now; whether that says anything else than before. */
    boolean tell(WallPage page) {
        boolean other = false;
        for (Each each : all) {
            other |= say(each.label, each.says.apply(page));
            dress(each.label, each.style.apply(page));
        }
        return other;
    }

    private static boolean say(Label label, String text) {
        if (text.equals(label.getText())) {
            return false;
        }
        label.setText(text);
        shown(label);
        return true;
    }

    private static void shown(Label label) {
        label.setManaged(!label.getText().isEmpty());
        label.setVisible(label.isManaged());
    }

    private static void dress(Label label, String style) {
        if (!label.getStyleClass().contains(style)) {
            label.getStyleClass().setAll("label", style);
        }
    }
}
