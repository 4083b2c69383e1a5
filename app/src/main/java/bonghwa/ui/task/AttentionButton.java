package bonghwa.ui.task;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.AttentionModel;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** How much waits for whoever types here, in the status bar; not shown where nothing does. */
public final class AttentionButton extends Button {

    private final AttentionModel model;
    private final Messages messages;

    public AttentionButton(AttentionModel model, Acts acts, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("attention");
        getStyleClass().addAll(Css.QUIET, "status-button", "attention");
        managedProperty().bind(visibleProperty());
        setTooltip(new Tooltip());
        setOnAction(_ -> acts.run(Act.SHOW_ATTENTION));
        new Subscriptions(this).redraw(this::draw, model.items(), messages.language());
    }

    private void draw() {
        int all = model.items().get().size();
        long fresh = model.fresh();
        setVisible(all > 0);
        setText(fresh > 0 ? messages.text("attention.fresh", fresh, all) : messages.text("attention.count", all));
        getTooltip()
                .setText(messages.text("shell.tip", messages.text("act.show-attention"), Act.SHOW_ATTENTION.hint()));
        getStyleClass().removeAll(Css.ABNORMAL);
        if (model.pressing()) {
            getStyleClass().add(Css.ABNORMAL);
        }
    }
}
