package bonghwa.ui.notice;

import bonghwa.domain.Person;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Choices;
import bonghwa.ui.model.NoticeModel;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** Those who may approve, with the roles that they have; nobody is chosen at first. */
final class ApproverBox extends ComboBox<Person> {

    private final NoticeModel model;
    private final Messages messages;
    private final Phrases phrases;

    ApproverBox(NoticeModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        getItems().setAll(model.approvers());
        setConverter(new Choices<>(getItems(), this::named));
    }

    private String named(@Nullable Person person) {
        if (person == null) {
            return "";
        }
        String roles = model.roles(person.id()).stream()
                .map(r -> phrases.role(model.catalogue(), r))
                .collect(Collectors.joining(messages.text("word.list-separator")));
        String name = phrases.name(person.name());
        return roles.isEmpty() ? name : messages.text("people.who.role", name, roles);
    }

    /** Chooses whoever has that id; nobody for null, or where there is none. */
    void choose(@Nullable String person) {
        setValue(model.catalogue().people().stream()
                .filter(p -> p.id().equals(person))
                .findFirst()
                .orElse(null));
    }

    Optional<Person> chosen() {
        return Optional.ofNullable(getValue());
    }
}
