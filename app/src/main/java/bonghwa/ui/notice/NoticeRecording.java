package bonghwa.ui.notice;

import bonghwa.domain.Readership;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeModel;
import bonghwa.ui.model.NoticeWish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records what stands on the sheet: as the draft that everybody writes on, or as sent; says why where it cannot be. FX thread. */
record NoticeRecording(
        NoticeModel model,
        NoticeFields fields,
        NoticeContent content,
        NoticeSaid said,
        Problems problems,
        Messages messages) {

    void save() {
        NoticeWish wish = fields.wish();
        @Nullable String wrong = unfit(wish);
        if (wrong != null) {
            said.refuse(wrong);
            return;
        }
        if (content.waits()) {
            return;
        }
        Text saved = content.texts().text();
        problems.then(
                model.draft().save(wish, content.label(), saved, content.draft().seen()), _ -> {
                    content.texts().put(saved, true);
                    said.say(messages.text("notice.form.draft-saved"));
                });
    }

    /** {@code begins} before it is recorded; then {@code ends}, or {@code not}. */
    void send(Runnable begins, Runnable ends, Runnable not) {
        NoticeWish wish = fields.wish();
        if (content.waits()) {
            return;
        }
        Composing.Numbered called = model.writer().number(wish);
        @Nullable String wrong = wrong(wish, called);
        if (wrong != null) {
            said.refuse(wrong);
            return;
        }
        begins.run();
        NoticeDraftRow draft = content.draft();
        problems.then(
                model.send(
                        wish,
                        called,
                        content.texts().text(),
                        fields.approver().map(p -> p.id()).orElse(null),
                        fields.channels(),
                        draft.isVisible() ? draft.seen() : List.of()),
                _ -> ends.run(),
                not);
    }

    /** Why it is nothing that is numbered; null: it is. */
    private @Nullable String unfit(NoticeWish wish) {
        @Nullable String unread = fields.wrong();
        return unread != null || wish.readers() != Readership.REGULATOR
                ? unread
                : messages.text("notice.form.regulator");
    }

    /** Why it cannot be recorded as sent; null: it can. */
    private @Nullable String wrong(NoticeWish wish, Composing.Numbered called) {
        @Nullable String unfit = unfit(wish);
        if (unfit != null) {
            return unfit;
        }
        if (fields.approver().isEmpty()) {
            return messages.text("notice.form.approver-missing");
        }
        if (!called.label().equals(content.label())) {
            content.call(called.label());
            return messages.text("notice.form.number", called.label());
        }
        return null;
    }
}
