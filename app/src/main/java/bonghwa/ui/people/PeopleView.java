package bonghwa.ui.people;

import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.PeopleModel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The people of the shown incident, with what they do, for how long, and their phones. */
public final class PeopleView extends VBox {

    private final PeopleModel model;
    private final Messages messages;
    private final Words words;
    private final Problems problems;
    private final Acts acts;
    private final Label count = new Label();
    private final DutiesView duties;
    private final TeamLines teams;
    private final OthersView others;
    private final Label nobody = new Label();
    private final PeopleActs does;

    /** {@code sheets}: where its forms are laid over the window. */
    public PeopleView(
            PeopleModel model,
            DeskModel desk,
            Acts acts,
            Sheets sheets,
            Problems problems,
            Messages messages,
            Phrases phrases) {
        this.model = model;
        this.acts = acts;
        this.messages = messages;
        this.problems = problems;
        this.words = new Words(model, messages, phrases);
        this.duties = new DutiesView(model, words, acts, problems);
        this.teams = new TeamLines(model, words, acts);
        this.others = new OthersView(words);
        this.does = new PeopleActs(acts, messages);
        build();
        bind();
        offer(new Forms(model, desk, sheets, problems, messages, words));
    }

    private void build() {
        setId("people");
        getStyleClass().add("people");
        Label title = new Label();
        title.textProperty().bind(messages.bind("people.title"));
        title.getStyleClass().add(Css.HEADING);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add(Css.SECONDARY);
        HBox head = new HBox(title, count);
        head.getStyleClass().add("people-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        nobody.textProperty().bind(messages.bind("people.none"));
        nobody.getStyleClass().add(Css.SECONDARY);
        nobody.setWrapText(true);
        nobody.managedProperty().bind(nobody.visibleProperty());
        getChildren().addAll(head, duties, teams, nobody, others, does);
    }

    private void bind() {
        new Subscriptions(this)
                .redraw(
                        this::draw,
                        model.room().incident(),
                        model.room().room(),
                        model.room().now().map(now -> now.getEpochSecond() / 60),
                        model.limit(),
                        messages.language());
    }

    private void offer(Forms forms) {
        acts.on(Act.TAKE_COMMAND, () -> {
            if (model.somebodyTypes()) {
                problems.watch(model.takeCommand());
            } else {
                forms.whoTypes(() -> problems.watch(model.takeCommand()));
            }
        });
        acts.on(Act.WHO_TYPES, () -> forms.whoTypes(() -> {}));
        acts.on(Act.ASSIGN, () -> forms.assign(null));
        duties.onAssign(forms::assign);
        acts.on(Act.ADD_PERSON, forms::add);
        acts.on(Act.SHOW_SHIFTS, forms::shifts);
        acts.on(Act.SHOW_TEAMS, forms::teams);
    }

    private void draw() {
        duties.show(model.rows());
        teams.draw();
        others.show(model.others());
        nobody.setVisible(model.catalogue().people().isEmpty());
        count.setText(messages.text("people.on-duty", model.onDuty()));
    }

    /** Gives the keyboard to the first of them, or where nobody is on duty, to what can be done about that. */
    public void focusFirst() {
        if (!duties.focusFirst()) {
            does.focusFirst();
        }
    }
}
