package bonghwa.ui.sync;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.DeskRow;
import bonghwa.ui.model.SyncModel;

/** What the exchange asks in sheets and choosers: an invitation, a stick, a bundle, who goes, the recovery text. FX thread. */
public final class SyncForms {

    private final SyncModel model;
    private final Sheets sheets;
    private final Choosing choosing;
    private final Messages messages;
    private final SyncWords words;

    public SyncForms(SyncModel model, Sheets sheets, Choosing choosing, Messages messages, Phrases phrases) {
        this.model = model;
        this.sheets = sheets;
        this.choosing = choosing;
        this.messages = messages;
        this.words = new SyncWords(model, messages, phrases);
    }

    /** The keys of the exchange do this. */
    public void offer(Acts acts) {
        acts.on(Act.EXCHANGE, model::exchange);
        acts.on(Act.CARRY, this::carry);
        acts.on(Act.JOIN, this::join);
    }

    /** Asks for an invitation and joins. */
    public void join() {
        JoinForm form = new JoinForm(model.joining(), words, messages, sheets::close);
        form.onFile(() -> choosing.toOpen(words.text("sync.join.file")));
        sheets.open(form.node(), form.first());
    }

    /** Exchanges with the folder or stick that somebody chooses. */
    void carry() {
        choosing.folder(words.text("sync.carry")).ifPresent(model::carry);
    }

    void export() {
        choosing.toSave(words.text("sync.export"), "bonghwa.bundle").ifPresent(model::export);
    }

    void take() {
        choosing.toOpen(words.text("sync.import")).ifPresent(model::take);
    }

    /** Asks before a desk is put out: nothing that it writes from then on counts. */
    void revoke(DeskRow row) {
        Sheet sheet = new Sheet("revoke", messages, "sync.desk.revoke", "sync.desk.revoke.take")
                .with(Sheet.says(words.text(
                        "sync.desk.revoke.ask", words.name(row), row.desk().fingerprint())));
        ask(sheet, () -> model.revoke(row));
    }

    /** Saves the recovery text of this desk's key after a warning: whoever reads it is this desk. */
    void recovery() {
        Sheet sheet = new Sheet("recovery", messages, "sync.recovery", "sync.recovery.take")
                .with(Sheet.says(words.text("sync.recovery.ask")));
        ask(
                sheet,
                () -> choosing.toSave(words.text("sync.recovery"), "bonghwa-recovery.txt")
                        .ifPresent(model::recovery));
    }

    private void ask(Sheet sheet, Runnable does) {
        sheet.take().setOnAction(_ -> {
            sheets.close();
            does.run();
        });
        sheet.cancel().setOnAction(_ -> sheets.close());
        sheets.open(sheet, sheet.cancel());
    }
}
