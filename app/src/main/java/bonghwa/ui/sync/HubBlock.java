package bonghwa.ui.sync;

import bonghwa.sync.SyncStatus.OfHub;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One hub in the panel. It remembers the most that was ever to come, so that progress has a whole. FX thread. */
final class HubBlock extends VBox {

    private final SyncWords words;
    private final HubFacts facts;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final ProgressBar progress = new ProgressBar();
    private final Shape alert = Shape.alert(Shape.Size.SMALL);
    private List<HubFacts.Fact> drawn = List.of();
    private long most;

    HubBlock(SyncWords words) {
        this.words = words;
        this.facts = new HubFacts(words);
        getStyleClass().addAll("hub-block", Css.HAIRLINE_BOTTOM);
        title.getStyleClass().add(Css.SEMIBOLD);
        title.setWrapText(true);
        HBox head = new HBox(alert, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("hub-head");
        alert.managedProperty().bind(alert.visibleProperty());
        ColumnConstraints captions = new ColumnConstraints();
        captions.setMinWidth(GridPane.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(captions, values);
        grid.getStyleClass().add("hub-facts");
        progress.getStyleClass().add("hub-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.managedProperty().bind(progress.visibleProperty());
        getChildren().addAll(head, grid, progress);
    }

    void draw(OfHub hub) {
        title.setText(HubPlace.of(hub.place()).full());
        List<HubFacts.Fact> now = facts.of(hub);
        alert.setVisible(now.stream().anyMatch(HubFacts.Fact::abnormal));
        long toCome = hub.load().toCome();
        most = toCome == 0 ? 0 : Math.max(most, toCome);
        progress.setVisible(toCome > 0);
        progress.setProgress(most == 0 ? 0 : 1.0 - (double) toCome / most);
        progress.setAccessibleText(words.text("sync.hub.to-come"));
        if (!now.equals(drawn)) {
            drawn = now;
            List<Node> cells = new ArrayList<>();
            for (int row = 0; row < now.size(); row++) {
                cells.add(cell(now.get(row).caption(), row, 0, Css.MUTED));
                cells.add(cell(now.get(row).says(), row, 1, now.get(row).abnormal() ? Css.ABNORMAL : "hub-fact"));
            }
            grid.getChildren().setAll(cells);
        }
    }

    private static Label cell(String says, int row, int column, String style) {
        Label label = new Label(says);
        label.getStyleClass().add(style);
        label.setWrapText(column == 1);
        GridPane.setConstraints(label, column, row);
        return label;
    }
}
