package bonghwa.ui.wall;

import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What is broken of a service on its tile, as much of it as fits, and how much more there is; what works is a count. */
record WallParts(BoardRow row, WallPage page, WallWords words, WallTold told) {

    /** How many lines a service would fill: its broken functions, and the journeys that wait for it. */
    static int lines(BoardRow row, WallPage page) {
        return functions(row).size() + journeys(row, page).size();
    }

    private static List<FunctionBoard> functions(BoardRow row) {
        return row.allUnknown() ? List.of() : row.broken();
    }

    private static List<WallPage.Stuck> journeys(BoardRow row, WallPage page) {
        String id = row.service().service().id();
        return page.stuck().stream().filter(stuck -> of(stuck.on(), id)).toList();
    }

    private static boolean of(Target target, String service) {
        return target instanceof Target.OfFunction(FunctionRef ref)
                ? ref.service().equals(service)
                : target.equals(Target.service(service));
    }

    /** In a tile: {@code lines} of them a line each, with their own times; 0: their names side by side. */
    WallItems large(int lines) {
        if (lines == 0) {
            return items(names(), working(), false);
        }
        Label working = working();
        List<WallPart> parts = WallPart.of(functions(row), this);
        int room = lines - parts.size() - (working.isManaged() ? 1 : 0);
        Stream<HBox> waiting =
                journeys(row, page).stream().limit(Math.max(0, room)).map(new WallJourneys(page, words)::own);
        return items(Stream.concat(parts.stream(), waiting).toList(), working, true);
    }

    /** On the second line of a small tile; whom it waits for goes before what works, and before nothing who owns it. */
    WallItems brief() {
        Label waits = WallTile.label(words.waits(row, page), Css.ABNORMAL);
        Label working = working();
        Label owner = WallTile.label(words.owner(row.service().service()), Css.MUTED);
        Label tail = Stream.of(waits, working)
                .filter(Label::isManaged)
                .findFirst()
                .orElse(functions(row).isEmpty() ? owner : working);
        return items(names(), tail, false);
    }

    private Label working() {
        boolean said = row.counted() && row.service().operational() > 0;
        return WallTile.label(said ? words.text("word.working", row.service().operational()) : "", Css.MUTED);
    }

    private WallItems items(List<? extends Region> broken, Label tail, boolean whole) {
        Label more = new Label();
        more.getStyleClass().add(Css.MUTED);
        WallItems items = new WallItems(broken, more, tail, n -> more.setText(words.text("word.more", n)), whole);
        items.getStyleClass().add("wall-tile-functions");
        return items;
    }

    /** Side by side they stand without what is in brackets, so that what works stands behind them and not alone on a line. */
    private List<HBox> names() {
        return functions(row).stream()
                .map(f -> name(
                        f, WallWords.brief(words.phrases().name(f.function().name()))))
                .toList();
    }

    /** The shape of its state and its name. */
    HBox name(FunctionBoard function) {
        return name(function, words.phrases().name(function.function().name()));
    }

    private static HBox name(FunctionBoard function, String said) {
        State state = function.effective().state();
        Label name = new Label(said);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.getStyleClass().add(Css.state(state));
        HBox item = new HBox(new StateShape(state, Shape.Size.SMALL), name);
        item.getStyleClass().add("wall-item");
        return item;
    }
}
