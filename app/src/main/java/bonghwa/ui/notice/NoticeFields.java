package bonghwa.ui.notice;

import bonghwa.domain.Cause;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Person;
import bonghwa.domain.Readership;
import bonghwa.domain.SentNotice;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.Choices;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.model.NoticeWish;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** For whom, which cause, the next one until when, who approved it, where it goes out, and whether it corrects the last one. */
final class NoticeFields extends FlowPane {

    private final NoticeModel model;
    private final Messages messages;
    private final Phrases phrases;
    private NoticeWish usual;
    private final ComboBox<Readership> readers = new ComboBox<>();
    private final TextField cause = new TextField();
    private final TextField english = new TextField();
    private final TextField next = new TextField();
    private final ApproverBox approver;
    private final TextField channels = new TextField();
    private final CheckBox correction = new CheckBox();
    private @Nullable SentNotice corrects;

    NoticeFields(NoticeModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        this.usual = model.usual();
        this.approver = new ApproverBox(model, messages, phrases);
        getStyleClass().add("notice-fields");
        readers.getItems().setAll(Readership.values());
        readers.setConverter(new Choices<>(readers.getItems(), this::named));
        readers.setValue(usual.readers());
        promise(usual.next());
        channels.setPromptText(messages.text("notice.form.channels.prompt"));
        correction.setManaged(false);
        correction.setVisible(false);
        getChildren()
                .addAll(
                        field("notice-readers", "notice.form.readers", readers),
                        field("notice-cause", "notice.form.cause", cause),
                        field("notice-cause-en", "notice.form.cause-en", english),
                        field("notice-next", "notice.form.next", next),
                        field("notice-approver", "notice.form.approver", approver),
                        field("notice-channels", "notice.form.channels", channels));
    }

    private String named(@Nullable Readership readership) {
        return readership == null ? "" : messages.text("notice.readers." + readership.wire());
    }

    private void promise(@Nullable Instant until) {
        next.setText(until == null ? "" : phrases.near(until, usual.basis()));
    }

    /** For those readers. */
    void address(Readership whom) {
        readers.setValue(whom);
    }

    /** As the draft has them; {@code of}: the notice that it corrects. */
    void take(NoticeDraft draft, @Nullable SentNotice of) {
        usual = new NoticeWish(readers.getValue(), draft.basis(), draft.next(), draft.cause(), of);
        promise(draft.next());
        cause.setText(draft.cause() == null ? "" : draft.cause().ko());
        english.setText(draft.cause() == null ? "" : draft.cause().en());
        if (of != null) {
            offer(of);
        }
        correction.setSelected(of != null);
        approver.choose(draft.approvedBy());
    }

    /** As of now, approved by nobody. */
    void anew() {
        usual = model.usual();
        promise(usual.next());
        approver.choose(null);
    }

    void disapprove() {
        approver.choose(null);
    }

    private Captioned field(String id, String key, Node field) {
        field.setId(id);
        return new Captioned(messages.text(key), field);
    }

    /** Offers to write a correction of that one. */
    void offer(SentNotice sent) {
        corrects = sent;
        correction.setText(messages.text("notice.form.correction", sent.label()));
        correction.setManaged(true);
        correction.setVisible(true);
    }

    /** Writes a correction of that one. */
    void correct(SentNotice sent) {
        offer(sent);
        correction.setSelected(true);
    }

    /** {@code begins} another one whenever it is for others; {@code does} something whenever it would say something else. */
    void onChange(Runnable begins, Runnable does) {
        readers.valueProperty().subscribe((_, _) -> begins.run());
        correction.selectedProperty().subscribe((_, _) -> does.run());
        for (TextField field : List.of(cause, english, next)) {
            field.textProperty().subscribe((_, _) -> does.run());
        }
    }

    NoticeWish wish() {
        return new NoticeWish(
                readers.getValue(),
                usual.basis(),
                next.getText().isBlank() ? null : model.next(next.getText()).orElse(null),
                Cause.of(cause.getText(), english.getText()),
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
        return approver.chosen();
    }

    List<String> channels() {
        return Arrays.stream(channels.getText().split(","))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    /** Whether it corrects the last one; it stands on a line of its own where there is something to correct. */
    Node correction() {
        return correction;
    }

    Node first() {
        return cause;
    }
}
