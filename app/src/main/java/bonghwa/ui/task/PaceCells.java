package bonghwa.ui.task;

import bonghwa.domain.Pace;
import bonghwa.domain.Rhythm;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Choices;
import bonghwa.ui.model.RhythmModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** One thing that recurs: how often it is wanted, whether it reminds, when it was last done and is due next. */
final class PaceCells {

    private static final List<Integer> MINUTES = List.of(0, 10, 15, 20, 30, 60, 120);

    private final RhythmModel model;
    private final Rhythm rhythm;
    private final Messages messages;
    private final Phrases phrases;
    private final Instant now;
    private final Pace opened;
    private final ComboBox<Integer> every = new ComboBox<>();
    private final CheckBox silenced = new CheckBox();

    PaceCells(RhythmModel model, Rhythm rhythm, Messages messages, Phrases phrases, Instant now) {
        this.model = model;
        this.rhythm = rhythm;
        this.messages = messages;
        this.phrases = phrases;
        this.now = now;
        this.opened = model.pace(rhythm.beat());
    }

    /** What stands in its row of the grid. */
    Node[] nodes() {
        Label name = new Label(messages.text("beat." + rhythm.beat().tag()));
        name.setMinWidth(Label.USE_PREF_SIZE);
        every.setId("rhythm-every-" + rhythm.beat().wire());
        every.setAccessibleText(name.getText());
        every.getItems().setAll(MINUTES);
        every.getStyleClass().add("rhythm-every");
        @Nullable Duration set = opened.every();
        every.setConverter(new Choices<>(every.getItems(), this::named));
        every.setValue(set == null ? 0 : Math.toIntExact(set.toMinutes()));
        silenced.setText(messages.text("rhythm.silenced"));
        silenced.setAccessibleText(messages.text("rhythm.silenced.spoken", name.getText(), silenced.getText()));
        silenced.setSelected(opened.silenced());
        Label stands = Bits.quiet(stands());
        stands.setMinWidth(Label.USE_PREF_SIZE);
        return new Node[] {name, every, silenced, stands};
    }

    private String named(@Nullable Integer minutes) {
        return minutes == null || minutes == 0
                ? messages.text("rhythm.house." + rhythm.beat().tag())
                : messages.text("rhythm.every", phrases.duration(Duration.ofMinutes(minutes)));
    }

    private String stands() {
        Instant last = rhythm.last();
        Instant next = rhythm.next();
        String before =
                last == null ? messages.text("rhythm.never") : messages.text("rhythm.last", phrases.near(last, now));
        String after = next == null ? before : messages.text("rhythm.next", before, phrases.near(next, now));
        return RhythmBar.missed(rhythm, now, messages, phrases)
                .map(missed -> messages.text("rhythm.and", after, missed))
                .orElse(after);
    }

    /** Records what was chosen, if it is another than before. */
    void take() {
        int minutes = every.getValue();
        Pace wanted = new Pace(minutes == 0 ? null : Duration.ofMinutes(minutes), silenced.isSelected());
        model.pace(rhythm.beat(), opened, wanted);
    }
}
