package bonghwa.ui.people;

import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.ShiftTimes;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** From when until when, read while it is typed and said in full: which day a clock time means is seen before it is recorded. */
final class TimeFields extends VBox {

    private final ShiftTimes times;
    private final Messages messages;
    private final Phrases phrases;
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final Label reading = new Label();
    /** What the first field was filled with, and the very moment that this means. */
    private String filled = "";

    private Instant begin;

    TimeFields(ShiftTimes times, Messages messages, Phrases phrases, Instant now) {
        this.times = times;
        this.messages = messages;
        this.phrases = phrases;
        this.begin = now;
        from.setId("assign-from");
        until.setId("assign-until");
        until.setPromptText(messages.text("people.form.until.hint"));
        reading.setId("assign-reading");
        reading.getStyleClass().add(Css.SECONDARY);
        reading.setWrapText(true);
        HBox both = new HBox(
                new Captioned(messages.text("people.form.from"), from),
                new Captioned(messages.text("people.form.until"), until));
        both.getStyleClass().add("form-row");
        getStyleClass().add("form-field");
        getChildren().addAll(both, reading);
        begin(now);
        from.textProperty().subscribe(_ -> say());
        until.textProperty().subscribe(_ -> say());
    }

    /** Begins then, unless somebody types another time. */
    void begin(Instant start) {
        begin = start;
        filled = phrases.time(start);
        from.setText(filled);
        say();
    }

    /** When it begins; null where that is no time. */
    @Nullable
    Instant start() {
        return from.getText().strip().equals(filled)
                ? begin
                : times.from(from.getText()).orElse(null);
    }

    /** When it ends; null where it has no end yet, or that is no time. */
    @Nullable
    Instant end() {
        Instant start = start();
        return start == null || until.getText().isBlank()
                ? null
                : times.until(until.getText(), start).orElse(null);
    }

    /** Whether something stands there that is no time. */
    boolean wrong() {
        return start() == null || (!until.getText().isBlank() && end() == null);
    }

    private void say() {
        reading.getStyleClass().remove(Css.ERROR);
        Instant start = start();
        if (start == null || wrong()) {
            reading.getStyleClass().add(Css.ERROR);
            reading.setText(messages.text("people.form.bad-time"));
        } else {
            String first = phrases.dayTime(start);
            reading.setText(Optional.ofNullable(end())
                    .map(end -> messages.text("people.form.reads.until", first, phrases.dayTime(end)))
                    .orElseGet(() -> messages.text("people.form.reads", first)));
        }
    }
}
