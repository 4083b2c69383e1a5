package bonghwa.ui.task;

import bonghwa.domain.SizeUp;
import bonghwa.domain.Trend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.ProseArea;
import bonghwa.ui.model.SizeUpModel.Part;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The fields of the size-up. Tab goes on, arrows choose the trend, Enter records, Escape leaves. */
final class SizeUpEditor extends VBox {

    private final Messages messages;
    private final TextArea symptoms = new ProseArea();
    private final TextArea scope = new ProseArea();
    private final TextArea unknowns = new ProseArea();
    private final ToggleGroup trends = new ToggleGroup();
    private final FlowPane trend = new FlowPane();
    private Runnable take = () -> {};
    private Runnable leave = () -> {};

    SizeUpEditor(SizeUp now, Messages messages, Phrases phrases) {
        this.messages = messages;
        getStyleClass().add("size-up-editor");
        symptoms.setText(phrases.text(now.symptom()));
        scope.setText(phrases.text(now.scope()));
        unknowns.setText(phrases.text(now.unknown()));
        choices(now.trend());
        field(Part.SYMPTOMS, symptoms);
        field(Part.SCOPE, scope);
        getChildren().addAll(caption(Part.TREND), trend);
        field(Part.UNKNOWNS, unknowns);
        Label hint = Bits.quiet(messages.text("size-up.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().add(hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void choices(Trend now) {
        trend.getStyleClass().add("task-choices");
        for (Trend each : Trend.values()) {
            RadioButton button =
                    new RadioButton(messages.text("trend." + each.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(trends);
            button.setUserData(each);
            button.setSelected(each == now);
            trend.getChildren().add(button);
        }
    }

    private Label caption(Part part) {
        return Bits.quiet(SizeUpView.caption(messages, part));
    }

    private void field(Part part, TextArea area) {
        area.setId("size-up-" + part.name().toLowerCase(Locale.ROOT));
        area.setPrefRowCount(2);
        area.setMinHeight(USE_PREF_SIZE);
        area.getStyleClass().add("size-up-field");
        Label caption = caption(part);
        caption.setLabelFor(area);
        area.setAccessibleText(caption.getText());
        getChildren().addAll(caption, area);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            take.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    void onTake(Runnable does) {
        take = does;
    }

    void onLeave(Runnable does) {
        leave = does;
    }

    void enter() {
        symptoms.requestFocus();
        symptoms.end();
    }

    String symptoms() {
        return symptoms.getText();
    }

    String scope() {
        return scope.getText();
    }

    String unknowns() {
        return unknowns.getText();
    }

    Trend trend() {
        return trends.getSelectedToggle() == null
                ? Trend.UNKNOWN
                : (Trend) trends.getSelectedToggle().getUserData();
    }
}
