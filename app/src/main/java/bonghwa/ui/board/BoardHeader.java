package bonghwa.ui.board;

import bonghwa.domain.Site;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardFilter;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.BoardSort;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Above the rows: what they are, a field to find one, and which ones in which order. */
final class BoardHeader extends HBox {

    private final BoardModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label title = new Label();
    private final TextField find = new TextField();
    private final MenuButton menu = new MenuButton();

    BoardHeader(BoardModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        getStyleClass().add("board-header");
        title.getStyleClass().addAll(Css.HEADING, "place-title");
        title.managedProperty().bind(title.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        find.setId("board-find");
        find.getStyleClass().add("board-find");
        find.textProperty().bindBidirectional(model.find());
        menu.setId("board-menu");
        menu.setOnHidden(_ -> show());
        menu.getStyleClass().addAll(Css.QUIET, "board-menu");
        getChildren().addAll(title, space, find, menu);
    }

    /** Words everything anew. */
    void show() {
        title.setText(messages.text("board.title"));
        find.setPromptText(messages.text("board.find"));
        find.setAccessibleText(messages.text("board.find"));
        menu.setText(words());
        if (menu.isShowing()) {
            // Whoever chooses in it must not lose what is under the keyboard; it is worded anew when it opens.
            return;
        }
        menu.getItems()
                .setAll(
                        order(BoardSort.WORST_FIRST),
                        order(BoardSort.CATALOGUE),
                        new SeparatorMenuItem(),
                        broken(),
                        mine());
        if (!model.catalogue().sites().isEmpty()) {
            menu.getItems().add(sites());
        }
    }

    private String words() {
        String key = "board.sort." + (model.sort().get() == BoardSort.WORST_FIRST ? "worst" : "catalogue");
        int hidden = model.hidden();
        return hidden == 0 ? messages.text(key) : messages.text("board.hidden", messages.text(key), hidden);
    }

    private RadioMenuItem order(BoardSort sort) {
        RadioMenuItem item = new RadioMenuItem(
                messages.text(sort == BoardSort.WORST_FIRST ? "board.sort.worst" : "board.sort.catalogue"));
        item.setSelected(model.sort().get() == sort);
        item.setOnAction(_ -> model.sort().set(sort));
        return item;
    }

    private CheckMenuItem broken() {
        BoardFilter filter = model.filter().get();
        return check(
                "board.filter.broken",
                filter.broken(),
                new BoardFilter(!filter.broken(), filter.mine(), filter.site()));
    }

    private CheckMenuItem mine() {
        BoardFilter filter = model.filter().get();
        return check(
                "board.filter.mine", filter.mine(), new BoardFilter(filter.broken(), !filter.mine(), filter.site()));
    }

    private CheckMenuItem check(String key, boolean selected, BoardFilter then) {
        CheckMenuItem item = new CheckMenuItem(messages.text(key));
        item.setSelected(selected);
        item.setOnAction(_ -> model.filter().set(then));
        return item;
    }

    private Menu sites() {
        Menu sites = new Menu(messages.text("board.filter.site"));
        sites.getItems().add(site(messages.text("board.filter.anywhere"), null));
        for (Site site : model.catalogue().sites()) {
            sites.getItems().add(site(phrases.name(site.name()), site.id()));
        }
        return sites;
    }

    private RadioMenuItem site(String name, @Nullable String id) {
        BoardFilter filter = model.filter().get();
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(Objects.equals(filter.site(), id));
        item.setOnAction(_ -> model.filter().set(new BoardFilter(filter.broken(), filter.mine(), id)));
        return item;
    }
}
