package bonghwa.ui.review;

import bonghwa.domain.When;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * One moment of the time axis, to be dragged, stepped or typed: five minutes by an arrow, one entry by Ctrl and an arrow, an hour by a
 * Page key. FX thread.
 */
final class TimeHandle extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Duration PAGE = Duration.ofHours(1);

    private final HandleMoments moments;
    private final Messages messages;
    private final Phrases phrases;
    private final String key;
    private final Consumer<Instant> moved;
    private final Label name = new Label();
    private final TextField typed = new TextField();
    private final Slider slider = new Slider();
    private Instant from = Instant.EPOCH;
    private Instant to = Instant.EPOCH;
    private Instant at = Instant.EPOCH;
    private boolean drawing;

    /** {@code key}: of its name; {@code moved} hears of each moment that people choose. */
    TimeHandle(String key, HandleMoments moments, Messages messages, Phrases phrases, Consumer<Instant> moved) {
        this.key = key;
        this.moments = moments;
        this.messages = messages;
        this.phrases = phrases;
        this.moved = moved;
        String id = key.replace('.', '-');
        setId(id);
        getStyleClass().add("time-handle");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add(Css.SECONDARY);
        typed.setId(id + "-typed");
        typed.setOnAction(_ -> type());
        typed.focusedProperty().subscribe(this::written);
        slider.setId(id + "-slider");
        slider.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(this::dragged);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(name, typed, slider);
    }

    /** Shows that moment between those two. */
    void show(Instant first, Instant last, Instant moment) {
        drawing = true;
        from = first;
        to = last.isAfter(first) ? last : first.plus(STEP);
        at = moment;
        slider.setMax((double) Duration.between(from, to).toSeconds());
        if (!slider.isValueChanging()) {
            slider.setValue((double) Duration.between(from, at).toSeconds());
        }
        drawing = false;
        name.setText(messages.text(key));
        slider.setAccessibleText(messages.text("review.handle", messages.text(key), phrases.dayTime(at)));
        typed.setAccessibleText(messages.text("review.handle.typed", messages.text(key)));
        written();
    }

    /** The keyboard goes to the slider. */
    void enter() {
        slider.requestFocus();
    }

    private void written() {
        if (!typed.isFocused()) {
            typed.setText(phrases.dayTime(at));
            typed.pseudoClassStateChanged(WRONG, false);
        }
    }

    private void type() {
        Optional<Instant> read = moments.reader().read(typed.getText(), to).map(When::at);
        typed.pseudoClassStateChanged(WRONG, read.isEmpty());
        read.ifPresent(this::go);
    }

    private void dragged() {
        if (!drawing) {
            go(from.plusSeconds(Math.round(slider.getValue())));
        }
    }

    private void go(Instant moment) {
        Instant within = moment.isBefore(from) ? from : moment.isAfter(to) ? to : moment;
        at = within;
        moved.accept(within);
    }

    private void pressed(KeyEvent event) {
        Instant next =
                switch (event.getCode()) {
                    case LEFT, DOWN -> event.isShortcutDown() ? moments.before().apply(at) : at.minus(STEP);
                    case RIGHT, UP -> event.isShortcutDown() ? moments.after().apply(at) : at.plus(STEP);
                    case PAGE_DOWN -> at.minus(PAGE);
                    case PAGE_UP -> at.plus(PAGE);
                    case HOME -> from;
                    case END -> to;
                    default -> null;
                };
        if (next != null) {
            event.consume();
            go(next);
        }
    }
}
