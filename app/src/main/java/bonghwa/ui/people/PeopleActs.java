package bonghwa.ui.people;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What can be done about the people below them, command first. */
final class PeopleActs extends FlowPane {

    private final Acts acts;
    private final Messages messages;
    private final Button take;

    PeopleActs(Acts acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        getStyleClass().add("people-acts");
        take = button("people-take", "people.take", Act.TAKE_COMMAND);
        getChildren()
                .addAll(
                        take,
                        button("people-hand-over", "people.hand-over", Act.HAND_OVER),
                        button("people-assign", "people.assign", Act.ASSIGN),
                        button("people-shifts", "people.shifts", Act.SHOW_SHIFTS),
                        button("people-add", "people.add", Act.ADD_PERSON));
    }

    private Button button(String id, String key, Act act) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(messages.bind(key));
        button.getStyleClass().addAll(Css.QUIET, "people-act");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(messages.bind(act.message()).map(text -> messages.text("shell.tip", text, act.hint())));
        button.setTooltip(tip);
        button.setOnAction(_ -> acts.run(act));
        return button;
    }

    void focusFirst() {
        take.requestFocus();
    }
}
