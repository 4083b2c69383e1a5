package bonghwa.ui.notice;

import bonghwa.domain.Audience;
import bonghwa.domain.Person;
import bonghwa.domain.SentNotice;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Choices;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.NoticeModel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** For whom, which cause, the next one until when, who approved it, where it goes out, and whether it corrects the last one. */
final class NoticeFields extends HBox {

    private final NoticeModel model;
    private final Messages messages;
    private final NoticeModel.Wish usual;
    private final ComboBox<Audience> readers = new ComboBox<>();
    private final TextField cause = new TextField();
    private final TextField next = new TextField();
    private final ComboBox<Person> approver = new ComboBox<>();
    private final TextField channels = new TextField();
    private final CheckBox correction = new CheckBox();
    private @Nullable SentNotice corrects;

    NoticeFields(NoticeModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.usual = model.usual();
        getStyleClass().add("notice-fields");
        readers.getItems().setAll(Audience.values());
        readers.setConverter(new Choices<>(readers.getItems(), this::named));
        readers.setValue(usual.readers());
        approver.getItems().setAll(model.approvers());
        approver.setConverter(new Choices<>(approver.getItems(), p -> p == null ? "" : phrases.name(p.name())));
        @Nullable Instant promised = usual.next();
        next.setText(promised == null ? "" : phrases.near(promised, usual.basis()));
        correction.setManaged(false);
        correction.setVisible(false);
        getChildren()
                .addAll(
                        field("notice-readers", "notice.form.readers", readers),
                        field("notice-cause", "notice.form.cause", cause),
                        field("notice-next", "notice.form.next", next),
                        field("notice-approver", "notice.form.approver", approver),
                        field("notice-channels", "notice.form.channels", channels),
                        correction);
    }

    private String named(@Nullable Audience audience) {
        return audience == null
                ? ""
                : messages.text("report.audience." + audience.name().toLowerCase(Locale.ROOT));
    }

    private VBox field(String id, String key, Node field) {
        field.setId(id);
        Label caption = new Label(messages.text(key));
        caption.getStyleClass().add(Css.SECONDARY);
        caption.setLabelFor(field);
        field.setAccessibleText(messages.text(key));
        VBox both = new VBox(caption, field);
        both.getStyleClass().add("form-field");
        return both;
    }

    /** Offers to write a correction of that one. */
    void offer(SentNotice sent) {
        corrects = sent;
        correction.setText(messages.text("notice.form.correction", sent.label()));
        correction.setManaged(true);
        correction.setVisible(true);
    }

    /** {@code does} something whenever the notice would be another one. */
    void onChange(Runnable does) {
        readers.valueProperty().subscribe(_ -> does.run());
        correction.selectedProperty().subscribe(_ -> does.run());
        for (TextField field : List.of(cause, next)) {
            field.textProperty().subscribe(_ -> does.run());
        }
    }

    NoticeModel.Wish wish() {
        return new NoticeModel.Wish(
                readers.getValue(),
                usual.basis(),
                next.getText().isBlank() ? null : model.next(next.getText()).orElse(null),
                cause.getText().isBlank() ? null : cause.getText().strip(),
                correction.isSelected() ? corrects : null);
    }

    /** What cannot be read, in words; null: nothing. */
    @Nullable
    String wrong() {
        return next.getText().isBlank() || model.next(next.getText()).isPresent()
                ? null
                : messages.text("notice.form.next-unread", next.getText());
    }

    Optional<Person> approver() {
        return Optional.ofNullable(approver.getValue());
    }

    List<String> channels() {
        return Arrays.stream(channels.getText().split(","))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    Node first() {
        return cause;
    }
}
