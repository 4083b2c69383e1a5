package bonghwa.ui.wall;

import bonghwa.domain.Incident;
import bonghwa.ui.model.HeaderFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The clocks of a wall: response, elapsed, next notice, and large, the time of day. */
final class WallClocks extends HBox {

    private final WallWords words;
    private final WallFigure response = new WallFigure();
    private final WallFigure elapsed = new WallFigure();
    private final WallFigure notice = new WallFigure();
    private final WallFigure clock = new WallFigure();

    WallClocks(WallWords words) {
        this.words = words;
        clock.getStyleClass().add("wall-clock");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(response, elapsed, notice, clock);
    }

    /** Without an incident only the time of day is shown. */
    void show(@Nullable Incident incident, @Nullable HeaderFacts facts, Instant now) {
        clock.show(words.phrases().time(now), words.phrases().day(now), false);
        List.of(response, elapsed, notice).forEach(f -> f.shown(facts != null));
        if (incident == null || facts == null) {
            return;
        }
        elapsed.show(
                words.phrases().duration(facts.elapsed()),
                words.text(
                        facts.closed() ? "wall.closed" : "wall.elapsed",
                        words.phrases().dayTime(incident.facts().started())),
                false);
        response(facts, now);
        notice(facts);
    }

    /** It is of use while it runs, and where the promise was broken. */
    private void response(HeaderFacts facts, Instant now) {
        boolean kept = facts.response().kept(now);
        response.shown(!facts.closed() && (!facts.response().stopped() || !kept));
        response.show(
                words.phrases().duration(facts.response().reading(now)),
                words.text(
                        facts.response().stopped() ? "wall.response.taken" : "wall.response.running",
                        words.phrases().duration(facts.response().promise())),
                !kept);
    }

    private void notice(HeaderFacts facts) {
        HeaderFacts.Cadence cadence = facts.cadence();
        Duration left = cadence.left();
        notice.shown(cadence.due() != null && !facts.closed());
        notice.show(
                words.phrases().duration(left),
                words.text(cadence.overdue() ? "wall.notice.overdue" : "wall.notice", cadence.next()),
                cadence.overdue() || cadence.soon());
    }
}
