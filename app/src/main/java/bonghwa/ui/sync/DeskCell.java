package bonghwa.ui.sync;

import bonghwa.ui.control.Css;
import bonghwa.ui.model.DeskRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One desk: who, how it stands, when it was last heard of; below that its fingerprint, to be compared by voice. */
final class DeskCell extends ListCell<DeskRow> {

    private final SyncWords words;
    private final HubFacts facts;
    private final Label name = new Label();
    private final Label standing = new Label();
    private final Label heard = new Label();
    private final Label details = new Label();
    private final VBox all;

    DeskCell(SyncWords words) {
        this.words = words;
        this.facts = new HubFacts(words);
        name.getStyleClass().add(Css.MEDIUM);
        heard.getStyleClass().add(Css.SECONDARY);
        details.getStyleClass().addAll(Css.SECONDARY, "desk-details");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        heard.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, standing, space, heard);
        line.getStyleClass().add("desk-line");
        line.setAlignment(Pos.CENTER_LEFT);
        all = new VBox(line, details);
        getStyleClass().add("desk-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DeskRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : all);
        setText(null);
        if (row != null && !empty) {
            draw(row);
        }
    }

    private void draw(DeskRow row) {
        name.setText(row.own() ? words.text("sync.desk.own", words.name(row)) : words.name(row));
        standing.setText(words.standing(row));
        standing.getStyleClass().removeAll(Css.CHIP, Css.CHIP_ABNORMAL, "desk-standing");
        standing.getStyleClass().addAll(row.waits() ? Css.CHIP_ABNORMAL : Css.CHIP, "desk-standing");
        heard.setText(row.heard() == null ? "" : words.text("sync.desk.heard", words.heard(row.heard())));
        List<String> more = new ArrayList<>();
        if (!words.name(row).equals(row.desk().fingerprint())) {
            more.add(row.desk().fingerprint());
        }
        more.add(words.text("sync.desk.lines", words.count(row.desk().lines())));
        Stream.of(facts.clock(row), facts.version(row))
                .filter(s -> !s.isEmpty())
                .forEach(more::add);
        details.setText(String.join(" · ", more));
        setAccessibleText(String.join(", ", name.getText(), standing.getText(), heard.getText(), details.getText()));
    }
}
