package bonghwa.ui.notice;

import bonghwa.domain.NoticeDraft;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.model.Composing;
import bonghwa.ui.model.NoticeModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand on the sheet: those of the draft that everybody writes on, else what the board says, made anew whenever a field
 * says otherwise. What somebody edited stays, and it says so. FX thread.
 */
final class NoticeContent {

    private final NoticeModel model;
    private final Messages messages;
    private final NoticeFields fields;
    private final NoticeTexts texts;
    private final NoticeDraftRow draft;
    private final NoticeSaid said;
    private final NoticeComposing composing;
    private String label = "";
    private boolean taking;

    /** {@code out}: how the texts leave. */
    NoticeContent(
            NoticeModel model,
            NoticeFields fields,
            NoticeOut.Out out,
            NoticeSaid said,
            Problems problems,
            Messages messages,
            Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.fields = fields;
        this.said = said;
        this.texts = new NoticeTexts(messages, out);
        this.draft = new NoticeDraftRow(model, problems, messages, phrases, this::anew);
        this.composing = new NoticeComposing(
                model.writer(), problems, this::composed, said::composing, () -> said.doubt(List.of()));
    }

    /** From now on it follows what is chosen and typed. */
    void follow() {
        fields.onChange(this::begin, this::compose);
        texts.onChange(this::typed);
    }

    NoticeTexts texts() {
        return texts;
    }

    NoticeDraftRow draft() {
        return draft;
    }

    /** The number by which the words that stand there call the notice. */
    String label() {
        return label;
    }

    /** It is called so from now on. */
    void call(String number) {
        label = number;
    }

    /** With the draft for these readers; else from the board. What somebody edited stays. */
    void begin() {
        if (texts.edited()) {
            said.refuse(messages.text("notice.form.kept"));
        } else {
            load();
        }
    }

    private void load() {
        @Nullable NoticeDraft waiting = draft.load(fields.wish().readers());
        if (waiting == null) {
            texts.put(texts.text(), false);
            compose();
            return;
        }
        texts.put(waiting.text(), true);
        label = waiting.label();
        taking = true;
        fields.take(waiting, model.draft().corrected(waiting, fields.wish().readers()));
        taking = false;
        composing.want(fields.wish(), false);
    }

    /** From the board as it is now, whatever stood there. */
    private void anew() {
        fields.anew();
        texts.put(texts.text(), false);
        compose();
    }

    /** Somebody else wrote on, or approved, meanwhile. */
    void heard() {
        if (!draft.moved()) {
            return;
        }
        if (texts.edited() && !draft.standsAs(texts.text())) {
            said.refuse(messages.text("notice.form.moved"));
        } else {
            load();
        }
    }

    private void typed() {
        draft.draw(texts.edited());
        if (texts.edited() && draft.approved()) {
            fields.disapprove();
        }
    }

    /** Writes it anew from the board; what somebody edited stays. */
    private void compose() {
        if (!taking) {
            composing.want(fields.wish(), true);
        }
    }

    private void composed(Composing.Composition composed, boolean offered) {
        if (offered && texts.offer(composed.text())) {
            label = composed.called().label();
        } else if (offered) {
            said.refuse(messages.text("notice.form.kept"));
        }
        said.doubt(composed.doubts());
    }

    /** Whether the words that are to stand there are still to come; says so. */
    boolean waits() {
        boolean missing = texts.open() && !composing.ready();
        if (missing) {
            said.refuse(messages.text("notice.form.not-composed"));
        }
        return missing;
    }
}
