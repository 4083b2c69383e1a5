package bonghwa.ui.wall;

import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Under the title: how far it is and who leads, and the vacant roles, as many by name as there is room for. */
final class WallLed extends HBox {

    private final WallWords words;
    private final Label line = new Label();
    private List<String> vacant = List.of();

    WallLed(WallWords words) {
        this.words = words;
        line.getStyleClass().add(Css.MUTED);
        line.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("wall-header-line");
        getChildren().setAll(line);
    }

    void show(String said, List<String> roles) {
        line.setText(said);
        if (roles.equals(vacant)) {
            return;
        }
        vacant = roles;
        getChildren().setAll(line);
        if (!roles.isEmpty()) {
            Label more = WallTile.label("", Css.ABNORMAL);
            more.setManaged(true);
            WallItems items = new WallItems(
                    roles.stream()
                            .map(role -> WallTile.label(role, Css.ABNORMAL))
                            .toList(),
                    more,
                    WallTile.label("", Css.MUTED),
                    n -> more.setText(words.text("word.more", n)),
                    false);
            HBox.setHgrow(items, Priority.ALWAYS);
            getChildren().add(items);
        }
    }
}
