package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.StateWord;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** At the end of a line: its state and its count; under them for how long, until when, and what nobody knows, where there is room. */
final class WallHow extends Region {

    /** Two lines of text have air between them, which they can give. */
    private static final double TIGHT = 0.88;

    private final WallTold told = new WallTold();
    private final HBox state;
    private final HBox times;

    WallHow(BoardRow row, WallWords words) {
        Label count = new Label(words.count(row));
        count.getStyleClass().addAll(Css.MUTED, "wall-count");
        state = styled(new HBox(new StateWord(words.phrases(), row.state()), count), "wall-line-parts");
        boolean timed = WallPage.broken(row) || row.state() == State.RECOVERING;
        Label lasting = said(page -> timed ? words.lasting(row, page.at()) : "");
        Label unknown = said(_ -> words.unknown(row));
        List<Label> until = timed ? WallTile.expected(row, words, told) : List.of();
        // Until when is the last that gives way.
        List<Label> least = Stream.concat(
                        Stream.of(lasting, unknown), until.stream().skip(1))
                .toList();
        times = styled(new WallFacts(() -> least, state), "wall-line-times");
        times.getChildren().add(lasting);
        times.getChildren().addAll(until);
        times.getChildren().add(unknown);
        getChildren().addAll(state, times);
    }

    private static HBox styled(HBox box, String style) {
        box.getStyleClass().add(style);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private Label said(Function<WallPage, String> says) {
        return told.whole(says, Css.MUTED);
    }

    /** It is that page now. */
    void tell(WallPage page) {
        told.tell(page);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(state.prefWidth(-1), times.prefWidth(-1));
    }

    /** The state is never cut. */
    @Override
    protected double computeMinWidth(double height) {
        return state.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean said = times.getChildren().stream()
                .anyMatch(l -> !((Label) l).getText().isEmpty());
        double one = state.prefHeight(-1);
        double two = times.prefHeight(-1);
        boolean room = said && (one + two) * TIGHT <= getHeight() + 1;
        double top = Math.max(0, snapPositionY((getHeight() - one - (room ? two : 0)) / 2));
        state.resizeRelocate(0, top, getWidth(), one);
        times.setVisible(room);
        times.resizeRelocate(0, Math.min(top + one, getHeight() - two), getWidth(), two);
    }
}
