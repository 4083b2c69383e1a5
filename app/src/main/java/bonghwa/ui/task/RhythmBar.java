package bonghwa.ui.task;

import bonghwa.domain.Beat;
import bonghwa.domain.Rhythm;
import bonghwa.domain.Text;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.RhythmModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The quiet line that says what is due again: a call-out, a note, a notice. It never takes the keyboard; its keys work anywhere. */
public final class RhythmBar extends QuietLine {

    private final RhythmModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Button keep = new Button();
    private final Button silence = new Button();

    public RhythmBar(RhythmModel model, Acts acts, Messages messages, Phrases phrases) {
        super("rhythm");
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        getStyleClass().add("rhythm");
        keep.setOnAction(_ -> acts.run(Act.KEEP_BEAT));
        silence.setOnAction(_ -> acts.run(Act.SILENCE_BEAT));
        build(keep, silence);
        sign(Shape.overdue(Shape.Size.NORMAL));
        acts.on(Act.KEEP_BEAT, this::keep);
        acts.on(Act.SILENCE_BEAT, model::silence);
        new Subscriptions(this).redraw(this::draw, model.due(), model.all(), messages.language());
    }

    private void draw() {
        @Nullable Rhythm due = model.due().get();
        setVisible(due != null);
        if (due == null) {
            return;
        }
        Duration late = model.late(due);
        String when = late.compareTo(Duration.ofMinutes(1)) < 0
                ? messages.text("rhythm.now")
                : messages.text("task.overdue", phrases.duration(late));
        say(
                switch (due.beat()) {
                    case CALL_OUT -> callOut(due, when);
                    case EXECUTIVE -> messages.text("rhythm.executive", when);
                    case NOTICE -> messages.text("rhythm.notice", when);
                });
        keep.setVisible(due.beat() != Beat.NOTICE);
        keep.setText(messages.text("shell.tip", kept(due.beat()), Act.KEEP_BEAT.hint()));
        silence.setText(messages.text("shell.tip", messages.text("rhythm.silence"), Act.SILENCE_BEAT.hint()));
    }

    private String callOut(Rhythm due, String when) {
        String asks = messages.text("rhythm.call-out", when, phrases.severity(model.severity()));
        return missed(due, model.room().now().get(), messages, phrases)
                .map(missed -> messages.text("rhythm.and", asks, missed))
                .orElse(asks);
    }

    /** How many nobody answered, and since when; empty if none. */
    static Optional<String> missed(Rhythm rhythm, Instant now, Messages messages, Phrases phrases) {
        return Optional.ofNullable(rhythm.missedSince())
                .map(since -> messages.text("rhythm.missed", rhythm.missed(), phrases.near(since, now)));
    }

    private String kept(Beat beat) {
        return beat == Beat.CALL_OUT
                ? messages.text("rhythm.same", phrases.severity(model.severity()))
                : messages.text("rhythm.nothing-new");
    }

    private void keep() {
        @Nullable Rhythm due = model.due().get();
        if (due != null) {
            model.keep(due.beat(), "", nothingNew(due, model, messages, phrases));
        }
    }

    /** The words of a beat that was kept and had nothing new to say; those that were missed before it are not forgotten. */
    static Text nothingNew(Rhythm due, RhythmModel model, Messages messages, Phrases phrases) {
        String key = due.beat() == Beat.CALL_OUT ? "rhythm.kept.call-out" : "rhythm.kept.executive";
        String kept = messages.text(key, phrases.severity(model.severity()));
        return Text.of(missed(due, model.room().now().get(), messages, phrases)
                .map(missed -> messages.text("rhythm.and", kept, missed))
                .orElse(kept));
    }
}
