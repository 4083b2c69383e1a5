package bonghwa.ui.notice;

import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Readership;
import bonghwa.domain.Text;
import bonghwa.domain.Version;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.NoticeDraftModel;
import bonghwa.ui.model.NoticeModel;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Above the text where it is a draft that everybody writes on: whose it is, who approved it, and what can be done with it. */
final class NoticeDraftRow extends HBox {

    private final NoticeModel model;
    private final NoticeDraftModel drafts;
    private final Problems problems;
    private final Messages messages;
    private final Phrases phrases;
    private final Label says = new Label();
    private final Button approve = new Button();
    private @Nullable Version<@Nullable NoticeDraft> loaded;
    private List<String> seen = List.of();
    private Readership readers = Readership.PUBLIC;

    /** {@code anew}: writes it from the board again. */
    NoticeDraftRow(NoticeModel model, Problems problems, Messages messages, Phrases phrases, Runnable anew) {
        this.model = model;
        this.drafts = model.draft();
        this.problems = problems;
        this.messages = messages;
        this.phrases = phrases;
        setId("notice-draft");
        getStyleClass().add("notice-draft");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        says.setId("notice-draft-says");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        setHgrow(says, Priority.ALWAYS);
        Button again = button("notice-anew", "notice.form.anew", anew);
        Button drop = button("notice-drop", "notice.form.drop", this::drop);
        getChildren().setAll(says, named(approve, "notice-approve", "notice.form.approve", this::approve), again, drop);
        approve.managedProperty().bind(approve.visibleProperty());
    }

    private Button button(String id, String key, Runnable does) {
        return named(new Button(), id, key, does);
    }

    private Button named(Button button, String id, String key, Runnable does) {
        button.setText(messages.text(key));
        button.setId(id);
        button.getStyleClass().add(Css.QUIET);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    /** The draft for those readers as it stands now; null: there is none. */
    @Nullable
    NoticeDraft load(Readership whom) {
        readers = whom;
        loaded = drafts.open(whom).orElse(null);
        seen = drafts.standing(whom.audience());
        draw(false);
        return loaded == null ? null : loaded.value();
    }

    /** Whether another one stands there than was loaded. */
    boolean moved() {
        @Nullable String now = drafts.open(readers).map(v -> v.mark().id()).orElse(null);
        @Nullable String then = loaded == null ? null : loaded.mark().id();
        return !Objects.equals(now, then);
    }

    /** Whether the one that stands there now says that. */
    boolean standsAs(Text text) {
        return drafts.open(readers)
                .map(v -> v.value())
                .filter(d -> d.text().equals(text))
                .isPresent();
    }

    /** Whether what was loaded is approved. */
    boolean approved() {
        @Nullable NoticeDraft draft = loaded == null ? null : loaded.value();
        return draft != null && draft.approvedBy() != null;
    }

    /** The records that stood there when it was loaded. */
    List<String> seen() {
        return seen;
    }

    /** Who may approve is asked again whenever the text is {@code edited}. */
    void draw(boolean edited) {
        @Nullable NoticeDraft draft = loaded == null ? null : loaded.value();
        setVisible(draft != null);
        if (loaded == null || draft == null) {
            return;
        }
        @Nullable String approved = draft.approvedBy();
        says.setText(
                approved == null
                        ? messages.text(
                                "notice.form.drafted",
                                who(loaded.mark().author().person()),
                                when(loaded))
                        : messages.text("notice.form.approved", who(approved), when(loaded)));
        approve.setVisible(approved == null && !edited && drafts.may(loaded, model.me()));
    }

    private String who(@Nullable String person) {
        return person == null ? messages.text("notice.bar.somebody") : phrases.person(model.catalogue(), person);
    }

    private String when(Version<?> version) {
        return phrases.near(version.mark().recordedAt(), model.room().now().get());
    }

    private void approve() {
        @Nullable String me = model.me();
        if (loaded != null && me != null) {
            problems.watch(drafts.approve(readers, loaded, me));
        }
    }

    private void drop() {
        problems.watch(drafts.drop(readers));
    }
}
