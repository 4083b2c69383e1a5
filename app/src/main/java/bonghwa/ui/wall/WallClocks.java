package bonghwa.ui.wall;

import bonghwa.domain.Incident;
import bonghwa.domain.SentNotice;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.HeaderFacts;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.wall.WallFigure.Tone;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a wall: response, elapsed, next notice, and large, the time of day. Without contact all but the last stand, and each
 * says as of when.
 */
final class WallClocks extends HBox {

    private final WallWords words;
    private final WallFigure response;
    private final WallFigure elapsed;
    private final WallFigure notice;
    private final WallFigure clock;

    /** {@code narrow}: they stand on a line of their own. */
    WallClocks(WallWords words, boolean narrow) {
        this.words = words;
        response = new WallFigure(words, Shape.overdue(Shape.Size.LARGE), narrow);
        elapsed = new WallFigure(words, Shape.overdue(Shape.Size.LARGE), narrow);
        notice = new WallFigure(words, Shape.overdue(Shape.Size.LARGE), narrow);
        clock = new WallFigure(words, Shape.alert(Shape.Size.LARGE), false);
        clock.getStyleClass().add("wall-clock");
        getStyleClass().add(narrow ? "wall-clocks-narrow" : "wall-clocks");
        setAlignment(narrow ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        getChildren().addAll(response, elapsed, notice, clock);
    }

    /** Without an incident only the time of day is shown; it goes on where {@code now} stands still. */
    void show(@Nullable Incident incident, @Nullable HeaderFacts facts, Instant now, WallContact contact) {
        Instant today = contact.now(now);
        boolean wrong = contact.clockWrong() || contact.clockFast();
        clock.show(
                words.phrases().time(today),
                wrong ? words.text("wall.clock.wrong") : words.phrases().day(today),
                wrong ? Tone.ABNORMAL : Tone.USUAL);
        if (incident == null || facts == null) {
            List.of(response, elapsed, notice).forEach(f -> f.shown(false));
            return;
        }
        String stood = contact.reach().still().isZero() ? "" : words.phrases().near(now, today);
        // How long it took in all stands among the final figures.
        elapsed.shown(!facts.closed());
        elapsed(incident, facts, stood);
        response(facts, now, stood);
        notice(facts, now, stood);
    }

    /** What may have gone on since, unless it is abnormal as far as anybody knows. */
    private static Tone tone(boolean abnormal, String stood) {
        return abnormal ? Tone.ABNORMAL : stood.isEmpty() ? Tone.USUAL : Tone.STOOD;
    }

    private void elapsed(Incident incident, HeaderFacts facts, String stood) {
        elapsed.show(
                words.phrases().duration(facts.elapsed()),
                stood.isEmpty()
                        ? words.text(
                                "wall.elapsed",
                                words.phrases().dayTime(incident.facts().started()))
                        : words.text("wall.elapsed.stood", stood),
                tone(false, stood));
    }

    /** It is of use while it runs, and where the promise was broken. */
    private void response(HeaderFacts facts, Instant now, String stood) {
        boolean taken = facts.response().stopped();
        boolean kept = facts.response().kept(now);
        response.shown(!facts.closed() && (!taken || !kept));
        String promise = WallCalm.firm(words.phrases().duration(facts.response().promise()));
        response.show(
                words.phrases().duration(facts.response().reading(now)),
                !taken && !stood.isEmpty()
                        ? words.text("wall.response.stood", stood)
                        : words.text(taken ? "wall.response.taken" : "wall.response.running", promise),
                tone(!kept, taken ? "" : stood));
    }

    /** How long until the next one where it was promised; else the number of the last one. */
    private void notice(HeaderFacts facts, Instant now, String stood) {
        HeaderFacts.Cadence cadence = facts.cadence();
        SentNotice last = facts.notice();
        notice.shown((last != null || cadence.due() != null) && !facts.closed());
        if (last != null && cadence.due() == null) {
            String sent = words.phrases().near(last.basis(), now);
            notice.show(
                    words.text("wall.notice.number", last.label()),
                    words.text("wall.notice.last", sent),
                    tone(false, stood));
            return;
        }
        notice.show(
                words.phrases().duration(cadence.left()),
                stood.isEmpty()
                        ? promised(cadence, last, now)
                        : words.text(
                                cadence.overdue() ? "wall.notice.overdue.stood" : "wall.notice.stood",
                                cadence.next(),
                                stood),
                tone(cadence.overdue() || cadence.soon(), stood));
    }

    private String promised(HeaderFacts.Cadence cadence, @Nullable SentNotice last, Instant now) {
        return last == null
                ? words.text(cadence.overdue() ? "wall.notice.first.overdue" : "wall.notice.first")
                : words.text(
                        cadence.overdue() ? "wall.notice.overdue" : "wall.notice",
                        cadence.next(),
                        words.text("wall.notice.number", last.label()),
                        words.phrases().near(last.basis(), now));
    }
}
