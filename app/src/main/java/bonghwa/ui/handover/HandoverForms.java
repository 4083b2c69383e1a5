package bonghwa.ui.handover;

import bonghwa.domain.Handover;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.HandoverModel;
import java.util.List;

/** What the key for a hand-over opens: the offer that waits to be read, or else a brief for the next one. */
public final class HandoverForms {

    private final HandoverModel model;
    private final Words words;
    private final Sheets sheets;
    private final Problems problems;
    private final Printing printing;

    public HandoverForms(
            HandoverModel model, Sheets sheets, Problems problems, Paper paper, Messages messages, Phrases phrases) {
        this.model = model;
        this.words = new Words(model, messages, phrases);
        this.sheets = sheets;
        this.problems = problems;
        this.printing = new Printing(model, paper, words);
    }

    /** Opens it; without anybody on duty there is nothing to hand over. */
    public void open() {
        List<Handover> open = model.open();
        if (!open.isEmpty()) {
            new AcceptForm(model, open.getFirst(), words, sheets, problems, printing).open();
        } else if (!model.posts().isEmpty()) {
            new OfferForm(model, words, sheets, problems, printing).open();
        } else if (model.room().incident().get() != null) {
            nothing();
        }
    }

    private void nothing() {
        Layout layout = new Layout("handover-nothing", words.text("handover.title"));
        layout.line(words.text("handover.nothing"));
        var close = Layout.button("handover-cancel", words.text("people.form.cancel"), sheets::close);
        close.setDefaultButton(true);
        layout.right(close);
        sheets.open(layout, close);
    }
}
