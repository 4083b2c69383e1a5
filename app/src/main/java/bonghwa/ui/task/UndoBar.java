package bonghwa.ui.task;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Teller;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.model.UndoModel;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** Says for a moment what was undone, and by which key it is done again. */
public final class UndoBar extends QuietLine {

    private final UndoModel model;
    private final Messages messages;
    private final Button back = new Button();

    public UndoBar(UndoModel model, Acts acts, Messages messages) {
        super("undone");
        this.model = model;
        this.messages = messages;
        back.setOnAction(_ -> acts.run(redone() ? Act.UNDO : Act.REDO));
        build(back);
        acts.on(Act.UNDO, model::undo);
        acts.on(Act.REDO, model::redo);
        new Subscriptions(this).redraw(this::draw, model.last(), messages.language());
    }

    private boolean redone() {
        UndoModel.@Nullable Step step = model.last().get();
        return step != null && step.redone();
    }

    private void draw() {
        UndoModel.@Nullable Step step = model.last().get();
        setVisible(step != null);
        if (step == null) {
            return;
        }
        Incident incident = model.room().incident().get();
        Catalogue catalogue = model.room().room().get().catalogue();
        Teller teller = new Teller(
                incident == null ? catalogue : incident.named(catalogue),
                model.room().zone(),
                messages.language().get(),
                key -> messages.text(key));
        say(messages.text(step.redone() ? "undo.redone" : "undo.undone", teller.tell(step.what())));
        Act other = step.redone() ? Act.UNDO : Act.REDO;
        back.setText(messages.text("shell.tip", messages.text(other.message()), other.hint()));
    }
}
