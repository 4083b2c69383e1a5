package bonghwa.ui.shell;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.Page;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The narrow strip at the left edge: one button for each page, settings and help at its foot. */
public final class RailView extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages messages;
    private final Acts acts;
    private final DeskModel desk;
    private final Map<Page, Button> buttons = new EnumMap<>(Page.class);

    public RailView(DeskModel desk, Acts acts, Messages messages) {
        this.desk = desk;
        this.acts = acts;
        this.messages = messages;
        build();
        new Subscriptions(this).follow(desk.page(), this::mark);
    }

    private void build() {
        setId("rail");
        getStyleClass().addAll("rail", Css.PANEL, "hairline-right");
        accessibleTextProperty().bind(messages.bind("shell.rail"));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button(Page.ROOM, Act.SHOW_ROOM, "rail-room", "shell.room"),
                        button(Page.INCIDENTS, Act.SHOW_INCIDENTS, "rail-incidents", "shell.incidents"),
                        button(Page.TASKS, Act.SHOW_TASKS, "rail-tasks", "shell.tasks"),
                        button(Page.SYNC, Act.SHOW_SYNC, "rail-sync", "shell.sync"),
                        button(Page.REVIEW, Act.SHOW_REVIEW, "rail-review", "shell.review"),
                        space,
                        plain(Act.OPEN_WALL, "rail-wall", "shell.wall"),
                        button(Page.SETTINGS, Act.SHOW_SETTINGS, "rail-settings", "shell.settings"),
                        button(Page.HELP, Act.HELP, "rail-help", "shell.help"));
    }

    /** A button for a page of this window. */
    private Button button(Page page, Act act, String id, String key) {
        Button button = plain(act, id, key);
        acts.on(act, () -> desk.page().set(page));
        buttons.put(page, button);
        return button;
    }

    private Button plain(Act act, String id, String key) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", id + "-icon");
        Button button = new Button();
        button.setGraphic(icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId(id);
        button.getStyleClass().setAll("button", Css.QUIET, "rail-button");
        button.accessibleTextProperty().bind(messages.bind(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(messages.bind(key).map(text -> messages.text("shell.tip", text, act.hint())));
        button.setTooltip(tip);
        button.setOnAction(_ -> acts.run(act));
        return button;
    }

    private void mark(Page shown) {
        buttons.forEach((page, button) -> button.pseudoClassStateChanged(SELECTED, page == shown));
    }
}
