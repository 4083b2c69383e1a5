package bonghwa.ui.shell;

import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.Room;
import bonghwa.domain.Unapplied;
import bonghwa.replica.Typist;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Spread;
import bonghwa.ui.control.Wrapping;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.StoreState;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The foot of the window: where what is recorded is kept, what is not yet safe or not understood, who types, in which zone. */
public final class StatusView extends StackPane {

    private final RoomModel room;
    private final DeskModel desk;
    private final Messages messages;
    private final Phrases phrases;
    private final Label mark = new Label();
    private final Label store = new Label();
    private final Label newest = new Label();
    private final Label newer = new Label();
    private final Label unapplied = new Label();
    private final Button typist = new Button();
    private final Label zone = new Label();

    /** {@code exchange} says how this laptop stands with others; {@code more} stands before who types. */
    public StatusView(
            RoomModel room,
            DeskModel desk,
            Acts acts,
            Messages messages,
            Phrases phrases,
            Node exchange,
            Node... more) {
        this.room = room;
        this.desk = desk;
        this.messages = messages;
        this.phrases = phrases;
        typist.setOnAction(_ -> acts.run(Act.WHO_TYPES));
        build(exchange, more);
        bind();
    }

    private void build(Node exchange, Node... more) {
        setId("status");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("status", Css.HAIRLINE_TOP);
        mark.getStyleClass().addAll(Css.CHIP_ABNORMAL, Css.SEMIBOLD, "status-mark");
        for (Label each : List.of(store, newest, newer, unapplied, zone)) {
            each.getStyleClass().add(Css.SECONDARY);
            if (each != newest) {
                each.setTooltip(new Tooltip());
            }
        }
        for (Label each : List.of(mark, store, newest, newer, unapplied)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        typist.setId("status-typist");
        typist.getStyleClass().addAll(Css.QUIET, "status-button");
        typist.setTooltip(new Tooltip());
        HBox left = new Wrapping(mark, store, exchange, newest, newer, unapplied);
        left.getStyleClass().add("status-left");
        left.setAlignment(Pos.CENTER_LEFT);
        HBox right = new Wrapping(new CommandSign(room, messages, phrases));
        right.getChildren().addAll(more);
        right.getChildren().addAll(typist, zone);
        right.getStyleClass().add("status-right");
        right.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(new Spread(left, right, 4));
    }

    private void bind() {
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::draw, room.room(), room.clockKind(), desk.store(), desk.typist(), messages.language());
        shown.redraw(this::drawNewest, room.now(), room.incident(), messages.language());
    }

    private void draw() {
        drawMark();
        drawStore(desk.store().get());
        Room now = room.room().get();
        long ofNewer = now.unapplied().stream()
                .filter(u -> u.reason() == Unapplied.Reason.NEWER)
                .count();
        long others = now.unapplied().size() - ofNewer;
        count(newer, "status.bar.newer", ofNewer);
        count(unapplied, "status.bar.unapplied", others);
        tip(newer, messages.text("status.bar.newer.tip"));
        tip(unapplied, new UnappliedWords(messages).lines(now.unapplied()));
        drawTypist(desk.typist().get());
        zone.setText(room.zone().getDisplayName(TextStyle.FULL, messages.locale()));
        tip(zone, room.zone().getId());
    }

    private void drawMark() {
        mark.setVisible(true);
        switch (room.clockKind().get()) {
            case REAL -> mark.setVisible(false);
            case REPLAY -> mark.setText(messages.text("replay.mark"));
            case DRILL -> mark.setText(messages.text("replay.drill"));
        }
    }

    private void drawStore(StoreState state) {
        store.setVisible(state.readOnly());
        store.setText(messages.text("status.bar.read-only"));
        store.getStyleClass().remove(Css.ABNORMAL);
        store.getStyleClass().add(Css.ABNORMAL);
        tip(store, messages.text("status.bar.store.tip", state.folder()));
    }

    private void count(Label label, String key, long number) {
        label.setVisible(number > 0);
        label.setText(messages.text(key, number));
        label.getStyleClass().remove(Css.ABNORMAL);
        label.getStyleClass().add(Css.ABNORMAL);
    }

    private static void tip(Label label, String text) {
        label.getTooltip().setText(text);
    }

    private void drawTypist(Typist now) {
        String person = now.person();
        String role = now.role();
        if (person == null) {
            typist.setText(messages.text("status.bar.nobody"));
        } else {
            String name = phrases.person(room.room().get().catalogue(), person);
            typist.setText(
                    role == null
                            ? messages.text("status.bar.typist", name)
                            : messages.text(
                                    "status.bar.typist.role",
                                    name,
                                    phrases.role(room.room().get().catalogue(), role)));
        }
        typist.getTooltip().setText(messages.text("status.bar.typist.tip", Act.WHO_TYPES.hint()));
    }

    private void drawNewest() {
        Incident incident = room.incident().get();
        Mark touched = incident == null ? null : incident.touched();
        newest.setVisible(touched != null);
        if (touched != null) {
            Duration age = Duration.between(touched.recordedAt(), room.now().get());
            newest.setText(messages.text("status.bar.newest", phrases.ago(age.isNegative() ? Duration.ZERO : age)));
        }
    }
}
