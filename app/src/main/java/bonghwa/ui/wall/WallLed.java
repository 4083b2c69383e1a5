package bonghwa.ui.wall;

import bonghwa.domain.Catalogue;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.WallPage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Under the title: how far it is and who leads, and the vacant roles, as many by name as there is room for. */
final class WallLed extends HBox {

    /** So much of the line is for who leads at least. */
    private static final double LED = 0.55;

    private final WallWords words;
    private final Label line = new Label();
    private List<String> vacant = List.of();
    private List<String> shorter = List.of();
    private List<Label> names = List.of();
    private WallItems items;

    WallLed(WallWords words) {
        this.words = words;
        line.getStyleClass().add(Css.MUTED);
        line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        getStyleClass().add("wall-header-line");
        getChildren().setAll(line);
        items = items();
    }

    /** How far it is and who leads, and the roles that are vacant there. */
    void show(String said, @Nullable WallPage page) {
        line.setText(said);
        List<String> roles = page == null ? List.of() : roles(page, false);
        if (roles.equals(vacant)) {
            return;
        }
        vacant = roles;
        shorter = page == null ? List.of() : roles(page, true);
        names = roles.stream().map(role -> WallTile.label(role, Css.ABNORMAL)).toList();
        items = items();
        getChildren().setAll(line);
        if (!roles.isEmpty()) {
            getChildren().add(items);
        }
    }

    private WallItems items() {
        Label more = WallTile.label("", Css.ABNORMAL);
        more.setManaged(true);
        WallItems all = new WallItems(names, more, WallTile.label("", Css.MUTED), n -> more.setText(hidden(n)), false);
        HBox.setHgrow(all, Priority.ALWAYS);
        return all;
    }

    /** Where none of them has room at least their number is said, with the sign. */
    private String hidden(int roles) {
        return words.text(roles == names.size() ? "wall.vacant.count" : "word.more", roles);
    }

    /** {@code brief}: in few letters, but where the room has names of its own. */
    private List<String> roles(WallPage page, boolean brief) {
        List<String> all = new ArrayList<>();
        for (String role : page.vacant()) {
            String house = words.phrases().role(Catalogue.EMPTY, role);
            String full = words.phrases().role(page.catalogue(), role);
            String name = brief && full.equals(house) ? words.text("wall.role." + role) : full;
            all.add(all.isEmpty() ? words.text("wall.vacant", name) : name);
        }
        return all;
    }

    /** A role by its whole name where all have room so, else all of them in brief. */
    @Override
    protected void layoutChildren() {
        if (!names.isEmpty()) {
            name(vacant);
            if (line.prefWidth(-1) + getSpacing() + items.inOneLine() > getWidth()) {
                name(shorter);
            }
            // Who leads gives way, but not to nothing: a name that is cut can still be told from others.
            double led = getWidth() - getSpacing() - items.inOneLine();
            line.setMinWidth(Math.min(line.prefWidth(-1), Math.max(led, getWidth() * LED)));
        }
        super.layoutChildren();
    }

    private void name(List<String> roles) {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).setText(roles.get(i));
        }
    }
}
