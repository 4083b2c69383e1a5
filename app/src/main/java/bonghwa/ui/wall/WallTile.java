package bonghwa.ui.wall;

import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Lane;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One broken service, large: which of its functions, for how long, until when, what it waits for, and its lane. */
final class WallTile extends VBox {

    private final WallWords words;

    /** {@code compact}: on two lines, over a field of cells, which needs the room. */
    WallTile(BoardRow row, WallPage page, WallWords words, boolean compact) {
        this.words = words;
        getStyleClass().addAll("wall-tile", Css.PANEL, Css.state(row.state()));
        if (compact) {
            WallItems functions = functions(row);
            HBox.setHgrow(functions, Priority.ALWAYS);
            Label lasting = label(words.lasting(row, page.at()), Css.MUTED);
            lasting.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(functions, lasting);
            line.getChildren().addAll(expected(row, page));
            line.getStyleClass().add("wall-tile-foot");
            getChildren().addAll(head(row), line);
            return;
        }
        Lane lane = new Lane();
        lane.getStyleClass().add("wall-lane");
        lane.show(spans(row, page), page.incident().facts().started(), page.at());
        WallItems functions = functions(row);
        VBox.setVgrow(functions, Priority.ALWAYS);
        functions.setMaxHeight(Double.MAX_VALUE);
        getChildren().addAll(head(row), functions, foot(row, page), lane);
    }

    /** What was reported of it, and at the end what it is worth: it may wait for somebody else. */
    private static List<Span> spans(BoardRow row, WallPage page) {
        Instant started = page.incident().facts().started();
        Instant known = row.since();
        Instant since = known == null ? started : known;
        if (row.lane().isEmpty()) {
            return List.of(new Span(row.state(), since, null, false));
        }
        if (row.lane().getLast().state() == row.state()) {
            return row.lane();
        }
        List<Span> spans = new ArrayList<>(
                row.lane().stream().filter(span -> span.from().isBefore(since)).toList());
        if (!spans.isEmpty()) {
            Span cut = spans.removeLast();
            spans.add(new Span(cut.state(), cut.from(), since, cut.corrected()));
        }
        spans.add(new Span(row.state(), since, null, false));
        return spans;
    }

    private HBox head(BoardRow row) {
        WallName name = new WallName(words.name(row), 0.7, 0.62);
        name.label().getStyleClass().addAll("wall-tile-name", Css.SEMIBOLD);
        HBox.setHgrow(name, Priority.ALWAYS);
        StateWord state = new StateWord(words.phrases(), row.state());
        state.getStyleClass().addAll("wall-tile-state", Css.SEMIBOLD);
        state.setMinWidth(USE_PREF_SIZE);
        StateShape shape = new StateShape(row.state(), Shape.Size.LARGE);
        shape.getStyleClass().add("wall-tile-shape");
        HBox head = new HBox(shape, name, state);
        head.getStyleClass().add("wall-tile-head");
        return head;
    }

    /** The broken functions by name, as many as fit, and how many more; what works is a count. */
    private WallItems functions(BoardRow row) {
        Label more = new Label();
        more.getStyleClass().add(Css.MUTED);
        Label working = new Label(words.text("word.working", row.service().operational()));
        working.getStyleClass().add(Css.MUTED);
        working.setManaged(row.counted() && row.service().operational() > 0);
        working.setVisible(working.isManaged());
        List<Region> broken = row.allUnknown()
                ? List.of()
                : row.broken().stream().map(this::function).toList();
        WallItems items = new WallItems(broken, more, working, n -> more.setText(words.text("word.more", n)));
        items.getStyleClass().add("wall-tile-functions");
        return items;
    }

    private Region function(FunctionBoard function) {
        State state = function.effective().state();
        Label name = new Label(words.phrases().name(function.function().name()));
        name.getStyleClass().add(Css.state(state));
        HBox item = new HBox(new StateShape(state, Shape.Size.SMALL), name);
        item.getStyleClass().add("wall-item");
        return item;
    }

    private HBox foot(BoardRow row, WallPage page) {
        Label lasting = label(words.lasting(row, page.at()), Css.MUTED);
        Label waits = label(words.waits(row, page), Css.ABNORMAL);
        Label confirmed = label(words.confirmed(row, page.at()), Css.MUTED);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        lasting.setMinWidth(USE_PREF_SIZE);
        confirmed.setMinWidth(USE_PREF_SIZE);
        HBox foot = new WallFacts(confirmed);
        foot.getChildren().setAll(lasting, waits, confirmed, spring);
        foot.getChildren().addAll(expected(row, page));
        foot.getStyleClass().add("wall-tile-foot");
        return foot;
    }

    /** Until when, and how often that was put off. */
    private List<Label> expected(BoardRow row, WallPage page) {
        Label eta = label(words.eta(row, page.at()), words.late(row, page.at()) ? Css.ABNORMAL : Css.MUTED);
        Label slips = label(words.slips(row), Css.ABNORMAL);
        List<Label> both = List.of(eta, slips);
        both.forEach(l -> l.setMinWidth(USE_PREF_SIZE));
        return both;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(!text.isEmpty());
        label.setVisible(!text.isEmpty());
        return label;
    }
}
