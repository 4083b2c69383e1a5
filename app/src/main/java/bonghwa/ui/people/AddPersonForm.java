package bonghwa.ui.people;

import bonghwa.domain.Person;
import bonghwa.domain.Role;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.Choices;
import bonghwa.ui.model.PeopleModel;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Somebody new: name, usual role, team, phone. Only the name is needed. */
final class AddPersonForm {

    private final PeopleModel model;
    private final Form form;
    private final TextField name = new TextField();
    private final ComboBox<@Nullable Role> role = new ComboBox<>();
    private final TextField team = new TextField();
    private final TextField phone = new TextField();

    AddPersonForm(PeopleModel model, Messages messages, Words words) {
        this.model = model;
        this.form = new Form("form-person", messages, "act.add-person", "people.form.add");
        name.setId("person-name");
        phone.setId("person-phone");
        team.setId("person-team");
        role.setId("person-role");
        role.setMaxWidth(Double.MAX_VALUE);
        role.getItems().add(null);
        role.getItems().addAll(model.catalogue().roles());
        role.setConverter(new Choices<>(
                role.getItems(),
                r -> r == null
                        ? words.text("people.form.no-role")
                        : words.phrases().name(r.name())));
        form.add(
                new Captioned(messages.text("people.form.name"), name),
                new Captioned(messages.text("people.form.role"), role),
                new Captioned(messages.text("people.form.team"), team),
                new Captioned(messages.text("people.form.phone"), phone));
    }

    Node node() {
        return form;
    }

    Node first() {
        return name;
    }

    void onCancel(Runnable does) {
        form.onCancel(does);
    }

    void onAdd(Consumer<CompletionStage<Person>> added) {
        form.onTake(() -> {
            if (name.getText().isBlank()) {
                form.refuse("people.form.no-name");
                name.requestFocus();
            } else {
                Role chosen = role.getValue();
                added.accept(model.add(
                        name.getText(), chosen == null ? null : chosen.id(), team.getText(), phone.getText()));
            }
        });
    }
}
