package bonghwa.ui.people;

import bonghwa.domain.Person;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.DutyRow;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One person: name and hours on the first line, what they do and their phone on the second. */
final class PersonRow extends VBox {

    private final Label name = new Label();
    private final Label hours = new Label();
    private final Label does = new Label();
    private final Label phone = new Label();
    private final HBox first = line(name, hours);

    private PersonRow() {
        getStyleClass().addAll("person", Css.FOCUS_RING);
        setFocusTraversable(true);
        does.getStyleClass().add(Css.SECONDARY);
        phone.getStyleClass().add(Css.SECONDARY);
        hours.getStyleClass().add(Css.MUTED);
        getChildren().addAll(first, line(does, phone));
    }

    private static HBox line(Label left, Label right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinWidth(0);
        left.setWrapText(true);
        right.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(left, right);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("person-line");
        return line;
    }

    /** Somebody who has a duty, or a duty that nobody has. */
    static PersonRow onDuty(DutyRow duty, Words words) {
        PersonRow row = new PersonRow();
        String what = words.duty(duty.duty());
        Instant until = duty.until();
        row.does.setText(
                until == null
                        ? what
                        : words.text("people.relief", what, words.phrases().time(until)));
        row.name.setText(words.person(duty));
        if (duty.vacant()) {
            row.name.getStyleClass().add(Css.ABNORMAL);
            row.first.getChildren().addFirst(Shape.alert(Shape.Size.SMALL));
        } else {
            row.hours.setText(words.phrases().duration(duty.held()));
            row.phone.setText(words.phone(duty.person()));
        }
        if (duty.tooLong()) {
            row.hours.getStyleClass().remove(Css.MUTED);
            row.hours.getStyleClass().addAll(Css.ABNORMAL, Css.SEMIBOLD);
            row.first.getChildren().add(1, Shape.alert(Shape.Size.SMALL));
        }
        row.setAccessibleText(words.text(
                "people.row", row.name.getText(), row.does.getText(), row.hours.getText(), row.phone.getText()));
        return row;
    }

    /** Somebody without a duty. */
    static PersonRow free(Person person, Words words) {
        PersonRow row = new PersonRow();
        row.name.setText(words.phrases().name(person.name()));
        row.name.getStyleClass().add(Css.MUTED);
        row.does.setText(words.usual(person));
        row.phone.setText(words.phone(person));
        row.setAccessibleText(
                words.text("people.row", row.name.getText(), row.does.getText(), "", row.phone.getText()));
        return row;
    }

    /** Its menu (also Delete) ends the duty. */
    void offerEnd(String says, Runnable end) {
        MenuItem item = new MenuItem(says);
        item.setOnAction(_ -> end.run());
        ContextMenu menu = new ContextMenu(item);
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                end.run();
            }
        });
    }
}
