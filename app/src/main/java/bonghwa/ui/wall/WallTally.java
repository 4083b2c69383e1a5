package bonghwa.ui.wall;

import bonghwa.domain.State;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** How many services stand how. It keeps the lines that the longest such sentence takes: a state that begins or ends moves no cell. */
final class WallTally extends Label {

    private final Text probe = new Text();

    WallTally() {
        getStyleClass().add(Css.SEMIBOLD);
        setWrapText(true);
        setManaged(false);
        setAlignment(Pos.TOP_LEFT);
    }

    /** Says it of these; whether that may need other room than before. */
    boolean say(List<BoardRow> rows, WallWords words) {
        setText(words.tally(rows));
        String longest = Stream.concat(
                        Stream.of(State.values()).map(words.phrases()::state),
                        Stream.of(words.text("word.unconfirmed")))
                .map(state -> words.text("wall.tally", state, rows.size()))
                .collect(Collectors.joining(" · "));
        boolean other = !longest.equals(probe.getText());
        probe.setText(longest);
        return other;
    }

    double line() {
        return prefHeight(-1);
    }

    /** Puts it into its place at the top; how high it is. */
    double seat(double wide) {
        probe.setFont(getFont());
        probe.setWrappingWidth(0);
        double one = probe.getLayoutBounds().getHeight();
        probe.setWrappingWidth(wide);
        double high =
                Math.max(prefHeight(wide), Math.rint(probe.getLayoutBounds().getHeight() / one) * line());
        resizeRelocate(0, 0, wide, Math.ceil(high));
        return Math.ceil(high);
    }
}
