package bonghwa.ui.task;

import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Version;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.NoticeWatch;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The quiet line that says that the record contradicts a notice, or that somebody drafts one. Its keys work anywhere. */
public final class NoticeBar extends QuietLine {

    private static final int NAMED = 3;

    private final NoticeWatch watch;
    private final Messages messages;
    private final Phrases phrases;
    private final Button correct = new Button();
    private final Button read = new Button();
    private final Shape alarm = Shape.alert(Shape.Size.NORMAL);

    public NoticeBar(NoticeWatch watch, Acts acts, Messages messages, Phrases phrases) {
        super("notice-bar");
        this.watch = watch;
        this.messages = messages;
        this.phrases = phrases;
        correct.setId("notice-correct");
        read.setId("notice-read");
        correct.setOnAction(_ -> acts.run(Act.CORRECT_NOTICE));
        read.setOnAction(_ -> acts.run(Act.WRITE_NOTICE));
        build(correct, read);
        sign(alarm);
        alarm.managedProperty().bind(alarm.visibleProperty());
        new Subscriptions(this)
                .redraw(this::draw, watch.differing(), watch.room().incident(), messages.language());
    }

    private void draw() {
        NoticeWatch.@Nullable Differing differing = watch.differing().get();
        @Nullable Version<@Nullable NoticeDraft> draft = watch.draft().orElse(null);
        setVisible(differing != null || draft != null);
        correct.setVisible(differing != null);
        alarm.setVisible(differing != null);
        read.setVisible(draft != null);
        correct.setText(messages.text("shell.tip", messages.text("notice.bar.correct"), Act.CORRECT_NOTICE.hint()));
        read.setText(messages.text("shell.tip", messages.text("notice.bar.read"), Act.WRITE_NOTICE.hint()));
        if (differing != null) {
            say(messages.text("notice.corrects", differing.sent().label(), parts(differing)));
        } else if (draft != null && draft.value() != null) {
            say(drafted(draft, draft.value()));
        }
    }

    private String parts(NoticeWatch.Differing differing) {
        String named = differing.parts().stream()
                .limit(NAMED)
                .map(t -> phrases.target(watch.room().room().get().catalogue(), t))
                .collect(Collectors.joining(messages.text("word.list-separator")));
        int more = differing.parts().size() - NAMED;
        return more > 0 ? messages.text("notice.bar.more", named, more) : named;
    }

    private String drafted(Version<?> version, NoticeDraft draft) {
        var catalogue = watch.room().room().get().catalogue();
        @Nullable String writer = version.mark().author().person();
        @Nullable String approver = draft.approvedBy();
        String at = phrases.near(version.mark().recordedAt(), watch.room().now().get());
        return approver != null
                ? messages.text("notice.bar.approved", draft.label(), phrases.person(catalogue, approver), at)
                : messages.text(
                        "notice.bar.draft",
                        draft.label(),
                        writer == null ? messages.text("notice.bar.somebody") : phrases.person(catalogue, writer),
                        at);
    }
}
