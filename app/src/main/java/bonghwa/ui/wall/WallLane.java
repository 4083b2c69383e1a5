package bonghwa.ui.wall;

import bonghwa.domain.Span;
import bonghwa.ui.control.Lane;
import bonghwa.ui.model.BoardRow;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lane of a service on the wall: what was reported of it, and at the end what it is worth: it may wait for somebody else. */
final class WallLane {

    private WallLane() {}

    /** One of a wall, without anything yet. */
    static Lane empty() {
        Lane lane = new Lane();
        lane.getStyleClass().add("wall-lane");
        return lane;
    }

    /** It goes until now. */
    static void show(Lane lane, BoardRow row, WallPage page) {
        lane.show(spans(row, page), page.incident().facts().started(), page.at());
    }

    private static List<Span> spans(BoardRow row, WallPage page) {
        Instant known = row.since();
        Instant since = known == null ? page.incident().facts().started() : known;
        if (row.lane().isEmpty()) {
            return List.of(new Span(row.state(), since, null, false));
        }
        Span last = row.lane().getLast();
        // Somebody else may have stopped it before it was said of itself.
        if (last.state() == row.state() && !last.from().isAfter(since)) {
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
}
