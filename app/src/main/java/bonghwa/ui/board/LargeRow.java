package bonghwa.ui.board;

import bonghwa.domain.FunctionBoard;
import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.FittingLine;
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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A pinned row: what it is worth and what it waits for, its lane, and which functions are broken, until when, who has it. */
final class LargeRow extends VBox {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass NORMAL = PseudoClass.getPseudoClass("normal");

    private final RowWords words;
    private final StateShape shape = new StateShape(Shape.Size.LARGE);
    private final Label name = new Label();
    private final Label key = new Label();
    private final FlowPane tags = new FlowPane();
    private final TitleLine title = new TitleLine(name, tags);
    private final StateWord state;
    private final Label lasting = new Label();
    private final Label count = new Label();
    private final Lane lane = new Lane();
    private final Label more = new Label();
    private final Tooltip others = new Tooltip();
    private List<FunctionBoard> broken = List.of();
    private final Label working = new Label();
    private final HBox tail;
    private final Label eta = new Label();
    private final Label slips = new Label();
    private final Label confirmed = new Label();
    private final Label who = new Label();
    private final HBox right = new HBox(confirmed, eta, slips, who);
    private final FittingLine line;

    LargeRow(RowWords words) {
        this.words = words;
        state = new StateWord(words.phrases());
        getStyleClass().add("large-row");
        tags.getStyleClass().add("large-tags");
        name.getStyleClass().addAll("large-name", Css.HEADING);
        state.getStyleClass().addAll("large-state", Css.HEADING);
        key.getStyleClass().add(Css.KEY);
        lasting.getStyleClass().addAll("line-lasting", Css.MUTED);
        count.getStyleClass().addAll("line-count", Css.MUTED);
        List.of(state, lasting, count).forEach(l -> l.setMinWidth(Region.USE_PREF_SIZE));
        HBox facts = new HBox(state, lasting, count);
        facts.getStyleClass().add("row-facts");
        Spread says = new Spread(title, facts, 0);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox head = new HBox(key, shape, says);
        head.getStyleClass().add("large-head");
        lane.getStyleClass().add("large-lane");
        tail = new HBox(new StateShape(State.OPERATIONAL, Shape.Size.SMALL), working);
        tail.getStyleClass().add("large-item");
        List.of(more, working, confirmed, who).forEach(l -> l.getStyleClass().add(Css.SECONDARY));
        eta.getStyleClass().add("large-eta");
        slips.getStyleClass().addAll("large-slips", Css.ABNORMAL);
        right.getStyleClass().add("large-right");
        line = new FittingLine(more, tail, right, this::sayMore);
        more.setTooltip(others);
        VBox under = new VBox(lane, line);
        under.getStyleClass().add("large-under");
        getChildren().addAll(head, under);
    }

    void show(BoardRow row, String hint) {
        key.setText(hint);
        shown(key, !hint.isEmpty());
        shape.show(row.state());
        name.setText(words.name(row));
        tags.getChildren().clear();
        row.waitsFor().forEach(t -> tags.getChildren().add(tag(words.waitsFor(t), Css.CHIP_ABNORMAL)));
        if (words.unconfirmed(row)) {
            tags.getChildren().add(tag(words.unknownNeeds(row), Css.CHIP_DASHED));
        }
        state.show(row.state());
        lasting.setText(words.lasting(row));
        count.setText(words.count(row));
        lane.show(words.lane(row), words.start(), words.now());
        foot(row);
        pseudoClassStateChanged(STALE, words.old(row));
        pseudoClassStateChanged(NORMAL, row.normal() || row.state() == State.UNKNOWN);
    }

    /** How many names did not fit, and which. */
    private void sayMore(int hidden) {
        more.setText(words.messages().text("word.more", hidden));
        others.setText(broken.subList(broken.size() - hidden, broken.size()).stream()
                .map(f -> words.phrases().name(f.function().name()))
                .collect(Collectors.joining("\n")));
        more.setAccessibleText(others.getText());
    }

    private void foot(BoardRow row) {
        broken = row.allUnknown() ? List.of() : row.broken();
        line.show(broken.stream().map(this::item).toList());
        boolean fold = row.counted() && !row.normal() && row.service().operational() > 0;
        working.setText(words.messages().text("word.working", row.service().operational()));
        shown(tail, fold);
        text(eta, words.eta(row));
        eta.pseudoClassStateChanged(PseudoClass.getPseudoClass("late"), words.late(row));
        text(slips, words.slips(row));
        text(confirmed, words.old(row) ? words.confirmed(row) : "");
        text(who, row.normal() ? "" : words.who(row));
        boolean nothing =
                broken.isEmpty() && !fold && right.getChildren().stream().noneMatch(Node::isManaged);
        shown(line, !nothing);
    }

    private Region item(FunctionBoard function) {
        Label label = new Label(words.phrases().name(function.function().name()));
        label.getStyleClass()
                .addAll("text-secondary", Css.state(function.effective().state()));
        HBox item = new HBox(new StateShape(function.effective().state(), Shape.Size.SMALL), label);
        item.getStyleClass().add("large-item");
        return item;
    }

    private static Label tag(String text, String style) {
        Label tag = new Label(text);
        tag.getStyleClass().addAll("large-tag", style);
        return tag;
    }

    private static void text(Label label, String text) {
        label.setText(text);
        shown(label, !text.isEmpty());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
