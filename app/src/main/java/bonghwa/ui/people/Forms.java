package bonghwa.ui.people;

import bonghwa.domain.Duty;
import bonghwa.domain.Person;
import bonghwa.ui.Act;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Picker;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.PeopleModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the forms about people over the window. */
final class Forms {

    private final PeopleModel model;
    private final DeskModel desk;
    private final Sheets sheets;
    private final Problems problems;
    private final Messages messages;
    private final Words words;

    Forms(PeopleModel model, DeskModel desk, Sheets sheets, Problems problems, Messages messages, Words words) {
        this.model = model;
        this.desk = desk;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        this.words = words;
    }

    /** Asks who types; {@code then} follows once somebody is chosen. */
    void whoTypes(Runnable then) {
        List<Optional<Person>> all = new ArrayList<>();
        model.catalogue().people().forEach(p -> all.add(Optional.of(p)));
        all.add(Optional.empty());
        Picker<Optional<Person>> who = new Picker<>(
                messages.text("people.who.name"),
                all,
                person -> person.map(words::listed).orElseGet(() -> messages.text("people.who.nobody")));
        who.onNothing(name -> messages.text("people.who.new", name, Act.ADD_PERSON.hint()));
        Form form = new Form("form-typist", messages, "people.who.types", "people.who.choose");
        form.add(who);
        form.onTake(() -> {
            Optional<Person> chosen = who.chosen();
            sheets.close();
            if (chosen == null) {
                // Nobody waits for a form at the start of an incident: who is not known yet is added by the name alone.
                problems.then(model.add(who.typed()), person -> types(person, then));
            } else {
                chosen.ifPresentOrElse(person -> types(person, then), () -> desk.type(null));
            }
        });
        who.onTake(form::take);
        form.onCancel(sheets::close);
        sheets.open(form, who.field());
    }

    private void types(Person person, Runnable then) {
        desk.type(person);
        then.run();
    }

    /** Asks who is to do what, from when until when; {@code duty} null: whatever is chosen. */
    void assign(@Nullable Duty duty) {
        if (model.room().incident().get() != null) {
            AssignForm form = new AssignForm(model, messages, words);
            form.choose(duty);
            form.onAssign(work -> {
                sheets.close();
                problems.watch(work);
            });
            form.onCancel(sheets::close);
            sheets.open(form.node(), form.first());
        }
    }

    /** Asks for somebody new. */
    void add() {
        AddPersonForm form = new AddPersonForm(model, messages, words);
        form.onAdd(work -> {
            sheets.close();
            problems.watch(work);
        });
        form.onCancel(sheets::close);
        sheets.open(form.node(), form.first());
    }

    /** Shows the plan of shifts; who comes at a chosen hour is named in the form of duties. */
    void shifts() {
        model.shifts().ifPresent(plan -> {
            ShiftsView view = new ShiftsView(plan, words, this::plan);
            sheets.open(view, view);
        });
    }

    /** Names who comes when; the plan is shown again with it. */
    private void plan(Duty duty, Instant from) {
        AssignForm form = new AssignForm(model, messages, words);
        form.choose(duty);
        form.ahead(from);
        form.onAssign(work -> problems.then(work, _ -> shifts()));
        form.onCancel(this::shifts);
        sheets.open(form.node(), form.first());
    }

    /** Forms a team, or ends one. */
    void teams() {
        if (model.room().incident().get() != null) {
            TeamForm form = new TeamForm(model, messages, words);
            form.onDone(work -> {
                sheets.close();
                problems.watch(work);
            });
            form.onCancel(sheets::close);
            sheets.open(form.node(), form.first());
        }
    }
}
