package bonghwa.ui.review;

import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.MomentReader;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The slider over the window: as of which moment everything is shown, known by which one; the two move together until they are let
 * apart. While the past is shown, it says so. Escape goes back to now. FX thread.
 */
public final class TimeBand extends VBox {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Hindsight hindsight;
    private final RoomModel room;
    private final DeskModel desk;
    private final Messages messages;
    private final PastMark mark;
    private final TimeHandle asOf;
    private final TimeHandle knownBy;
    private final CheckBox together = new CheckBox();
    private final EventHandler<KeyEvent> escape = this::pressed;
    private boolean opened;

    public TimeBand(
            Hindsight hindsight,
            RoomModel room,
            DeskModel desk,
            MomentReader reader,
            Acts acts,
            Messages messages,
            Phrases phrases) {
        this.hindsight = hindsight;
        this.room = room;
        this.desk = desk;
        this.messages = messages;
        mark = new PastMark(hindsight, room);
        asOf = new TimeHandle(
                "review.as-of", record(reader, TimelineEntry::occurredAt), messages, phrases, this::toMoment);
        knownBy = new TimeHandle(
                "review.known-at", record(reader, e -> e.mark().recordedAt()), messages, phrases, this::toKnown);
        build();
        acts.on(Act.LOOK_BACK, this::open);
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::draw, hindsight.wish(), desk.page(), messages.language(), together.selectedProperty());
        shown.redraw(this::drawNow, room.settled(), room.now());
        sceneProperty().subscribe(this::moved);
        addEventHandler(KeyEvent.KEY_PRESSED, escape); // before the page around it leaves by the same key
    }

    private void build() {
        setId("time-band");
        getStyleClass().addAll("time-band", Css.HAIRLINE_BOTTOM);
        managedProperty().bind(visibleProperty());
        mark.managedProperty().bind(mark.visibleProperty());
        knownBy.managedProperty().bind(knownBy.visibleProperty());
        together.setId("review-together");
        together.setSelected(true);
        together.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        together.selectedProperty().subscribe((_, joined) -> joinOrPart(joined));
        HBox first = new HBox(asOf, together);
        first.getStyleClass().add("time-handles");
        HBox.setHgrow(asOf, Priority.ALWAYS);
        getChildren().addAll(mark, first, knownBy);
    }

    private HandleMoments record(MomentReader reader, Function<TimelineEntry, Instant> moment) {
        return new HandleMoments(
                reader,
                at -> hindsight.entry(moment, at, false).orElse(at),
                at -> hindsight.entry(moment, at, true).orElse(hindsight.edge()));
    }

    private void open() {
        opened = true;
        draw();
        asOf.enter();
    }

    private void draw() {
        Hindsight.Wish wish = hindsight.wish().get();
        Incident incident = room.incident().get();
        pseudoClassStateChanged(PAST, wish != null);
        mark.setVisible(wish != null);
        knownBy.setVisible(!together.isSelected());
        together.setText(messages.text("review.together"));
        setVisible(wish != null || (incident != null && (opened || desk.page().get() == Page.REVIEW)));
        if (wish != null) {
            mark.show(wish.at(), wish.known());
        }
        if (incident != null) {
            Instant edge = hindsight.edge();
            Instant start = incident.facts().started();
            asOf.show(start, edge, wish == null ? edge : wish.at());
            knownBy.show(start, edge, wish == null || wish.known() == null ? edge : wish.known());
        }
    }

    /** Each second at now; while one looks back nothing moves by itself. */
    private void drawNow() {
        if (isVisible() && !hindsight.looking()) {
            draw();
        }
    }

    private void toMoment(Instant at) {
        if (together.isSelected()) {
            look(at, at);
        } else {
            Hindsight.Wish wish = hindsight.wish().get();
            look(at, wish == null ? null : wish.known());
        }
    }

    private void toKnown(Instant known) {
        Hindsight.Wish wish = hindsight.wish().get();
        look(wish == null ? hindsight.edge() : wish.at(), known);
    }

    /** At the end of both is now. */
    private void look(Instant at, @Nullable Instant known) {
        Instant edge = hindsight.edge();
        @Nullable Instant by = known == null || !known.isBefore(edge) ? null : known;
        if (!at.isBefore(edge) && by == null) {
            hindsight.end();
            draw();
        } else {
            hindsight.to(new Hindsight.Wish(at, by));
        }
    }

    private void joinOrPart(boolean joined) {
        Hindsight.Wish wish = hindsight.wish().get();
        if (joined && wish != null && !Objects.equals(wish.at(), wish.known())) {
            look(wish.at(), wish.at());
        }
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        }
    }

    /** Escape, where nobody else had a use for it: to now, and then the slider goes. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && (hindsight.looking() || opened)) {
            event.consume();
            opened = opened && hindsight.looking();
            hindsight.end();
            draw();
        }
    }
}
