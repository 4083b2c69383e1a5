package bonghwa.ui.people;

import bonghwa.domain.Text;
import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a role does, in three lines, and what can be done about who has it. Opens below a row. */
final class DutyDetails extends VBox {

    /** Something that can be done with the duty: its id, what it says, what it does. */
    record Doing(String id, String says, Runnable does) {}

    DutyDetails(List<Text> lines, List<Doing> doings, Words words) {
        getStyleClass().add("person-details");
        for (Text line : lines) {
            Label label = new Label(words.text("people.line", words.phrases().text(line)));
            label.getStyleClass().add(Css.SECONDARY);
            label.setWrapText(true);
            getChildren().add(label);
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("people-acts");
        doings.forEach(d -> buttons.getChildren().add(button(d)));
        getChildren().add(buttons);
    }

    private static Button button(Doing doing) {
        Button button = new Button(doing.says());
        button.setId(doing.id());
        button.getStyleClass().addAll(Css.QUIET, "people-act");
        button.setOnAction(_ -> doing.does().run());
        return button;
    }
}
