package bonghwa.ui.board;

import bonghwa.ui.control.Css;
import bonghwa.ui.control.Lane;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.Spread;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A service in one line: shape, name, small lane, state, how long, how many of how many. */
final class LineRow extends VBox {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass NORMAL = PseudoClass.getPseudoClass("normal");

    /** A name may wrap once; a narrower place puts what it is worth below it. */
    private static final double NAME_SHRINKS_TO = 0.58;

    private final RowWords words;
    private final StateShape shape = new StateShape(Shape.Size.NORMAL);
    private final Label name = new Label();
    private final Label key = new Label();
    private final Label waits = new Label();
    private final Label mark = new Label();
    private final Shape old = Shape.overdue(Shape.Size.SMALL);
    private final Lane lane = new Lane();
    private final StateWord state;
    private final Label lasting = new Label();
    private final Label count = new Label();

    LineRow(RowWords words) {
        this.words = words;
        state = new StateWord(words.phrases());
        getStyleClass().add("line-row");
        name.getStyleClass().add("line-name");
        name.setWrapText(true);
        waits.getStyleClass().addAll("line-waits", Css.ABNORMAL);
        waits.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        List.of(state, lasting, count, mark).forEach(l -> l.setMinWidth(Region.USE_PREF_SIZE));
        key.getStyleClass().add(Css.KEY);
        mark.getStyleClass().addAll("line-mark", Css.CHIP_DASHED, Css.SECONDARY);
        old.getStyleClass().add(Css.FAINT);
        lane.getStyleClass().add("line-lane");
        lane.minWidthProperty().bind(words.laneWidth());
        lane.prefWidthProperty().bind(words.laneWidth());
        lane.maxWidthProperty().bind(words.laneWidth());
        state.getStyleClass().add("line-state");
        lasting.getStyleClass().addAll("line-lasting", Css.MUTED);
        count.getStyleClass().addAll("line-count", Css.MUTED);
        StackPane place = new StackPane(shape);
        place.getStyleClass().add("line-shape");
        HBox says = new HBox(name, mark, old);
        says.getStyleClass().add("line-head");
        HBox facts = new HBox(lane, state, lasting, count);
        facts.getStyleClass().add("row-facts");
        Spread both = new Spread(says, facts, 0, NAME_SHRINKS_TO);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(key, place, both);
        line.getStyleClass().add("line-head");
        getChildren().addAll(line, waits);
    }

    void show(BoardRow row, String hint) {
        key.setText(hint);
        shown(key, !hint.isEmpty());
        shape.show(row.state());
        name.setText(words.name(row));
        mark.setText(words.messages().text("word.unconfirmed"));
        waits.setText(row.waitsFor().stream().map(words::waitsFor).collect(Collectors.joining("\n")));
        shown(waits, !waits.getText().isEmpty());
        shown(mark, words.unconfirmed(row));
        state.show(row.state());
        lasting.setText(words.lasting(row));
        count.setText(words.count(row));
        shown(old, words.old(row));
        lane.show(words.lane(row), words.start(), words.now());
        pseudoClassStateChanged(STALE, words.old(row));
        pseudoClassStateChanged(NORMAL, row.normal());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
