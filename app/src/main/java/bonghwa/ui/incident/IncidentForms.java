package bonghwa.ui.incident;

import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.IncidentRow;
import bonghwa.ui.model.IncidentsModel;

/** Opens the forms about an incident as a whole over the window; each first field takes the keyboard. FX thread. */
public final class IncidentForms {

    private final IncidentsModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Sheets sheets;
    private final Runnable toRoom;

    /** {@code toRoom} shows the page of the room, where a declared incident is. */
    public IncidentForms(IncidentsModel model, Messages messages, Phrases phrases, Sheets sheets, Runnable toRoom) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        this.sheets = sheets;
        this.toRoom = toRoom;
    }

    /** Asks for the title of a new one; all else can be said later. */
    public void declare() {
        Runnable declared = () -> {
            // First the page: the keyboard goes back to what lay behind, and then to the entry line.
            sheets.close();
            toRoom.run();
        };
        DeclareView form = new DeclareView(model, messages, phrases, declared, sheets::close);
        sheets.open(form, form.first());
    }

    void amend(IncidentRow row) {
        AmendIncidentView form = new AmendIncidentView(model, row.id(), messages, phrases, sheets::close);
        sheets.open(form, form.first());
    }

    /** Closes an open one, or opens a closed one again. */
    void close(IncidentRow row) {
        CloseView form = new CloseView(model, row.id(), row.closed(), messages, sheets::close);
        sheets.open(form, form.first());
    }

    /** Shows it in the room. */
    void show(IncidentRow row) {
        model.show(row.id());
        toRoom.run();
    }
}
