package bonghwa.ui.sync;

import bonghwa.domain.Fork;
import bonghwa.domain.Unapplied;
import bonghwa.sync.SyncStatus.OfHub;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.SyncModel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The hubs of this laptop, and below them what is odd about the record itself: forks, lines of newer versions. FX thread. */
final class HubList extends VBox {

    private static final int MOST_FORKS = 10;

    private final SyncModel model;
    private final SyncWords words;
    private final VBox blocks = new VBox();
    private final Label none = new Label();
    private final VBox odd = new VBox();

    HubList(SyncModel model, SyncWords words, Messages messages) {
        this.model = model;
        this.words = words;
        setId("hubs");
        getStyleClass().add("hubs");
        Label heading = new Label();
        heading.textProperty().bind(messages.bind("sync.hubs"));
        heading.getStyleClass().add(Css.HEADING);
        none.textProperty().bind(messages.bind("sync.hubs.none"));
        none.setWrapText(true);
        none.getStyleClass().add(Css.MUTED);
        none.managedProperty().bind(none.visibleProperty());
        odd.getStyleClass().add("sync-odd");
        getChildren().addAll(heading, none, blocks, odd);
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::draw, model.status(), model.real(), messages.language());
        shown.redraw(this::drawOdd, model.room().room(), model.desks(), messages.language());
    }

    private void draw() {
        List<OfHub> hubs = model.status().get().hubs();
        none.setVisible(hubs.isEmpty());
        while (blocks.getChildren().size() < hubs.size()) {
            blocks.getChildren().add(new HubBlock(words));
        }
        blocks.getChildren().remove(hubs.size(), blocks.getChildren().size());
        for (int i = 0; i < hubs.size(); i++) {
            ((HubBlock) blocks.getChildren().get(i)).draw(hubs.get(i));
        }
    }

    private void drawOdd() {
        List<Node> lines = new ArrayList<>();
        List<Fork> forks = model.room().room().get().forks();
        for (Fork fork : forks.subList(0, Math.min(MOST_FORKS, forks.size()))) {
            lines.add(line("sync.fork", words.desk(fork.desk()), fork.counter()));
        }
        if (forks.size() > MOST_FORKS) {
            lines.add(line("sync.fork.more", forks.size() - MOST_FORKS));
        }
        long newer = model.room().room().get().unapplied().stream()
                .filter(u -> u.reason() == Unapplied.Reason.NEWER)
                .count();
        if (newer > 0) {
            lines.add(line("status.bar.newer", newer));
        }
        odd.getChildren().setAll(lines);
    }

    private HBox line(String key, Object... arguments) {
        Label says = new Label(words.text(key, arguments));
        says.setWrapText(true);
        says.getStyleClass().add(Css.ABNORMAL);
        HBox line = new HBox(Shape.alert(Shape.Size.SMALL), says);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("sync-odd-line");
        return line;
    }
}
