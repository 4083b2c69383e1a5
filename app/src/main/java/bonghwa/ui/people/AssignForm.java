package bonghwa.ui.people;

import bonghwa.domain.Duty;
import bonghwa.domain.Person;
import bonghwa.replica.Commit;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Picker;
import bonghwa.ui.model.ClockTime;
import bonghwa.ui.model.PeopleModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Who is to do what (a role, service, function or task, found by typing a part of it), from when until when. */
final class AssignForm {

    private final PeopleModel model;
    private final Words words;
    private final List<Assignable> all;
    private final Form form;
    private final Picker<Person> who;
    private final Picker<Assignable> what;
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private boolean ahead;

    AssignForm(PeopleModel model, Messages messages, Words words) {
        this.model = model;
        this.words = words;
        this.all = new Assignables(model, words).all();
        this.form = new Form("form-assign", messages, "act.assign", "people.form.assign");
        this.who =
                new Picker<>(messages.text("people.form.who"), model.catalogue().people(), words::listed);
        this.what = new Picker<>(messages.text("people.form.what"), all, Assignable::words);
        who.field().setId("assign-who");
        what.field().setId("assign-what");
        from.setId("assign-from");
        until.setId("assign-until");
        from.setText(words.phrases().time(model.room().now().get()));
        until.setPromptText(messages.text("people.form.until.hint"));
        HBox pickers = new HBox(who, what);
        pickers.getStyleClass().add("form-row");
        HBox times = new HBox(
                Form.field(messages.text("people.form.from"), from),
                Form.field(messages.text("people.form.until"), until));
        times.getStyleClass().add("form-row");
        form.add(pickers, times);
    }

    /** Chooses that duty already, where there is one. */
    void choose(@Nullable Duty duty) {
        all.stream().filter(w -> w.duty().equals(duty)).findFirst().ifPresent(what::choose);
    }

    /** Begins then, which is still to come. */
    void ahead(Instant start) {
        ahead = true;
        from.setText(words.phrases().time(start));
    }

    Node node() {
        return form;
    }

    Node first() {
        return who.field();
    }

    void onCancel(Runnable does) {
        form.onCancel(does);
    }

    void onAssign(Consumer<CompletionStage<Commit>> assigned) {
        form.onTake(() -> {
            Person person = who.chosen();
            Assignable chosen = what.chosen();
            ClockTime clock =
                    new ClockTime(model.room().now().get(), model.room().zone());
            Optional<Instant> start = ahead ? clock.next(from.getText()) : clock.past(from.getText());
            Optional<Instant> end = until.getText().isBlank() ? Optional.empty() : clock.next(until.getText());
            @Nullable String wrong = wrong(person, chosen, start, end);
            if (wrong != null) {
                form.refuse(wrong);
            } else if (person != null && chosen != null) {
                assigned.accept(model.assign(person.id(), chosen.duty(), start.orElseThrow(), end.orElse(null)));
            }
        });
    }

    private @Nullable String wrong(
            @Nullable Person person, @Nullable Assignable chosen, Optional<Instant> start, Optional<Instant> end) {
        if (person == null || chosen == null) {
            return "people.form.choose";
        }
        if (start.isEmpty() || (!until.getText().isBlank() && end.isEmpty())) {
            return "people.form.bad-time";
        }
        return end.isPresent() && !end.get().isAfter(start.get()) ? "people.form.end-first" : null;
    }
}
