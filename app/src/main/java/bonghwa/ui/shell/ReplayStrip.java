package bonghwa.ui.shell;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Choices;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.ReplayControls;
import bonghwa.ui.model.RoomModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What drives a replay: play, pause, speed, and a slider over the whole record. It also says that nothing of it is real. */
public final class ReplayStrip extends HBox {

    private static final List<Integer> SPEEDS = List.of(1, 10, 60, 300, 900, 3600);

    private static final Duration STEP = Duration.ofMinutes(10);

    private final RoomModel model;
    private final ReplayControls replay;
    private final Messages messages;
    private final Phrases phrases;
    private final Label mark = new Label();
    private final PastNote note;
    private final Button play = new Button();
    private final Region icon = new Region();
    private final ChoiceBox<Integer> speed = new ChoiceBox<>();
    private final Slider position = new Slider();
    private final Label first = new Label();
    private final Label last = new Label();
    private boolean drawing;

    public ReplayStrip(RoomModel model, ReplayControls replay, Acts acts, Messages messages, Phrases phrases) {
        this.model = model;
        this.replay = replay;
        this.messages = messages;
        this.phrases = phrases;
        this.note = new PastNote(replay, acts, messages, phrases);
        build();
        bind();
        acts.on(Act.PLAY_OR_PAUSE, this::toggle);
        acts.on(Act.SEEK_BACK, () -> step(STEP.negated()));
        acts.on(Act.SEEK_ON, () -> step(STEP));
    }

    private void build() {
        setId("replay");
        getStyleClass().addAll("replay-strip", Css.PANEL, Css.HAIRLINE_BOTTOM);
        setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().addAll(Css.CHIP_ABNORMAL, Css.SEMIBOLD);
        play.setGraphic(icon);
        play.setId("replay-play");
        play.getStyleClass().setAll("button", Css.QUIET);
        play.setTooltip(new Tooltip());
        play.setOnAction(_ -> toggle());
        speed.setId("replay-speed");
        speed.getItems().setAll(SPEEDS);
        speed.setConverter(speeds());
        speed.getStyleClass().add(Css.QUIET);
        position.setId("replay-position");
        position.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(position, Priority.ALWAYS);
        for (Label each : List.of(first, last)) {
            each.getStyleClass().add(Css.SECONDARY);
            each.setMinWidth(USE_PREF_SIZE);
        }
        mark.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(mark, note, play, speed, first, position, last);
    }

    private void bind() {
        position.setMax((double) Duration.between(replay.from(), replay.until()).toSeconds());
        position.setBlockIncrement(600);
        position.valueProperty().subscribe(() -> seek(position.getValue()));
        speed.valueProperty().subscribe(chosen -> {
            if (!drawing && chosen != null) {
                replay.speed(chosen);
            }
        });
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::draw, replay.playing(), replay.speed(), model.clockKind(), messages.language());
        shown.follow(model.now(), this::moved);
    }

    private void draw() {
        boolean playing = replay.playing().get();
        mark.setText(
                switch (model.clockKind().get()) {
                    case REAL, REPLAY -> messages.text("replay.mark");
                    case DRILL -> messages.text("replay.drill");
                });
        icon.getStyleClass().setAll("icon", playing ? "replay-pause-icon" : "replay-play-icon");
        String does = messages.text(playing ? "replay.pause" : "replay.play");
        play.setAccessibleText(does);
        play.getTooltip().setText(messages.text("shell.tip", does, Act.PLAY_OR_PAUSE.hint()));
        speed.setAccessibleText(messages.text("replay.speed.label"));
        position.setAccessibleText(messages.text("replay.position"));
        first.setText(phrases.dayTime(replay.from()));
        last.setText(phrases.dayTime(replay.until()));
        drawing = true;
        speed.setConverter(speeds());
        speed.setValue(replay.speed().get());
        drawing = false;
    }

    private void step(Duration by) {
        replay.seek(model.now().get().plus(by));
    }

    private void moved(Instant now) {
        if (!position.isValueChanging()) {
            drawing = true;
            position.setValue((double) Duration.between(replay.from(), now).toSeconds());
            drawing = false;
        }
    }

    private void seek(double seconds) {
        if (!drawing) {
            replay.seek(replay.from().plusSeconds(Math.round(seconds)));
        }
    }

    private Choices<Integer> speeds() {
        return new Choices<>(SPEEDS, factor -> factor == null ? "" : messages.text("replay.speed", factor));
    }

    private void toggle() {
        if (replay.playing().get()) {
            replay.pause();
        } else {
            replay.play();
        }
    }
}
