package bonghwa.ui.people;

import bonghwa.domain.Duty;
import bonghwa.domain.Person;
import bonghwa.replica.Commit;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Picker;
import bonghwa.ui.model.PeopleModel;
import bonghwa.ui.model.ShiftTimes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Who is to do what (a role, service, function or task, found by typing a part of it), from when until when. */
final class AssignForm {

    private final PeopleModel model;
    private final List<Assignable> all;
    private final Form form;
    private final Picker<Person> who;
    private final Picker<Assignable> what;
    private final TimeFields times;

    AssignForm(PeopleModel model, Messages messages, Words words) {
        this.model = model;
        this.all = new Assignables(model, words).all();
        this.form = new Form("form-assign", messages, "act.assign", "people.form.assign");
        this.who =
                new Picker<>(messages.text("people.form.who"), model.catalogue().people(), words::listed);
        this.what = new Picker<>(messages.text("people.form.what"), all, Assignable::words);
        who.field().setId("assign-who");
        what.field().setId("assign-what");
        this.times = new TimeFields(
                new ShiftTimes(model.room()),
                messages,
                words.phrases(),
                model.room().now().get());
        HBox pickers = new HBox(who, what);
        pickers.getStyleClass().add("form-row");
        form.add(pickers, times);
    }

    /** Chooses that duty already, where there is one. */
    void choose(@Nullable Duty duty) {
        all.stream().filter(w -> w.duty().equals(duty)).findFirst().ifPresent(what::choose);
    }

    /** Begins then, which is still to come. */
    void ahead(Instant start) {
        times.begin(start);
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
            @Nullable Instant start = times.start();
            @Nullable String wrong = wrong(person, chosen, start);
            if (wrong != null) {
                form.refuse(wrong);
            } else if (person != null && chosen != null && start != null) {
                assigned.accept(model.assign(person.id(), chosen.duty(), start, times.end()));
            }
        });
    }

    private @Nullable String wrong(@Nullable Person person, @Nullable Assignable chosen, @Nullable Instant start) {
        if (person == null || chosen == null) {
            return "people.form.choose";
        }
        if (start == null || times.wrong()) {
            return "people.form.bad-time";
        }
        Instant end = times.end();
        return end != null && !end.isAfter(start) ? "people.form.end-first" : null;
    }
}
