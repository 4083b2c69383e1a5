package bonghwa.ui.wall;

import bonghwa.domain.Incident;
import bonghwa.domain.SentNotice;
import bonghwa.ui.model.HeaderFacts;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The clocks of a wall: response, elapsed, next notice, and large, the time of day. */
final class WallClocks extends HBox {

    private final WallWords words;
    private final WallFigure response;
    private final WallFigure elapsed;
    private final WallFigure notice;
    private final WallFigure clock;

    /** {@code narrow}: they stand on a line of their own. */
    WallClocks(WallWords words, boolean narrow) {
        this.words = words;
        response = new WallFigure(narrow);
        elapsed = new WallFigure(narrow);
        notice = new WallFigure(narrow);
        clock = new WallFigure(narrow);
        clock.getStyleClass().add("wall-clock");
        setAlignment(narrow ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        getChildren().addAll(response, elapsed, notice, clock);
    }

    /**
     * Without an incident only the time of day is shown, {@code today}; it goes on where {@code now} stands still; {@code wrong}: it is
     * known not to be that time.
     */
    void show(@Nullable Incident incident, @Nullable HeaderFacts facts, Instant now, Instant today, boolean wrong) {
        clock.show(
                words.phrases().time(today),
                wrong ? words.text("wall.clock.wrong") : words.phrases().day(today),
                wrong);
        if (incident == null || facts == null) {
            List.of(response, elapsed, notice).forEach(f -> f.shown(false));
            return;
        }
        elapsed.shown(true);
        elapsed.show(
                words.phrases().duration(facts.elapsed()),
                words.text(
                        facts.closed() ? "wall.closed" : "wall.elapsed",
                        words.phrases().dayTime(incident.facts().started())),
                false);
        response(facts, now);
        notice(facts, now);
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

    /** How long until the next one where it was promised; else the number of the last one. */
    private void notice(HeaderFacts facts, Instant now) {
        HeaderFacts.Cadence cadence = facts.cadence();
        SentNotice last = facts.notice();
        notice.shown((last != null || cadence.due() != null) && !facts.closed());
        if (last == null) {
            notice.show(
                    words.phrases().duration(cadence.left()),
                    words.text(cadence.overdue() ? "wall.notice.first.overdue" : "wall.notice.first"),
                    cadence.overdue() || cadence.soon());
            return;
        }
        String sent = words.phrases().near(last.basis(), now);
        if (cadence.due() == null) {
            notice.show(words.text("wall.notice.number", last.label()), words.text("wall.notice.last", sent), false);
            return;
        }
        String key = cadence.overdue() ? "wall.notice.overdue" : "wall.notice";
        notice.show(
                words.phrases().duration(cadence.left()),
                words.text(key, cadence.next(), words.text("wall.notice.number", last.label()), sent),
                cadence.overdue() || cadence.soon());
    }
}
