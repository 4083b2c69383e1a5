package bonghwa.ui.review;

import bonghwa.domain.Language;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Wrapping;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says in both languages, whichever is spoken, that the window shows the past; it cannot be put away but by going back to now. */
final class PastMark extends HBox {

    /** One language in which it is said, always. */
    private record Tongue(Messages messages, Phrases phrases, Label said) {}

    private final List<Tongue> tongues = new ArrayList<>();
    private final Button now = new Button();

    PastMark(Hindsight hindsight, RoomModel room) {
        setId("past-mark");
        getStyleClass().add("past-mark");
        setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox();
        lines.getStyleClass().add("past-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            Label sign = new Label(messages.text("review.past.sign"));
            sign.getStyleClass().addAll(Css.CHIP_ABNORMAL, Css.SEMIBOLD);
            Label said = new Label();
            said.setWrapText(true);
            said.getStyleClass().add(Css.SEMIBOLD);
            tongues.add(new Tongue(messages, new Phrases(messages, room::zone), said));
            Wrapping line = new Wrapping(sign, said);
            line.getStyleClass().add("past-line");
            lines.getChildren().add(line);
        }
        now.setId("past-now");
        now.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        now.setText(String.join(
                " · ",
                tongues.stream().map(t -> t.messages().text("review.past.now")).toList()));
        now.setOnAction(_ -> hindsight.end());
        getChildren().addAll(lines, now);
    }

    void show(Instant at, @Nullable Instant known) {
        for (Tongue tongue : tongues) {
            Phrases phrases = tongue.phrases();
            tongue.said()
                    .setText(
                            known == null
                                    ? tongue.messages().text("review.past.all", phrases.dayTime(at))
                                    : tongue.messages()
                                            .text("review.past.known", phrases.dayTime(at), phrases.dayTime(known)));
        }
    }
}
