package bonghwa.ui.people;

import bonghwa.domain.Person;
import bonghwa.domain.Team;
import bonghwa.replica.Commit;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Picker;
import bonghwa.ui.model.PeopleModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A new team: what it is called, who leads it, who is in it. The teams that there are can be ended. */
final class TeamForm {

    private final PeopleModel model;
    private final Words words;
    private final Form form;
    private final TextField name = new TextField();
    private final Picker<Person> leader;
    private final Set<String> members = new LinkedHashSet<>();
    private Consumer<CompletionStage<Commit>> done = _ -> {};

    TeamForm(PeopleModel model, Messages messages, Words words) {
        this.model = model;
        this.words = words;
        this.form = new Form("form-team", messages, "act.show-teams", "people.team.form");
        List<Person> people = model.onDutyFirst();
        this.leader = new Picker<>(messages.text("people.team.leader"), people, words::listed);
        name.setId("team-name");
        name.setText(usual());
        leader.field().setId("team-leader");
        HBox both = new HBox(leader, members(people));
        both.getStyleClass().add("form-row");
        model.teams().forEach(t -> form.add(team(t)));
        form.add(new Captioned(messages.text("people.team.name"), name), both);
        form.onTake(this::take);
    }

    /** The usual names in their order; the last one again where there are more teams. */
    private String usual() {
        List<String> names = List.of(words.text("people.team.names").split(","));
        return names.get(Math.min(model.allTeams(), names.size() - 1));
    }

    private Node members(List<Person> people) {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("team-members");
        for (Person person : people) {
            CheckBox box = new CheckBox(words.listed(person));
            box.setId("member-" + person.id());
            box.selectedProperty().subscribe(in -> {
                if (in) {
                    members.add(person.id());
                } else {
                    members.remove(person.id());
                }
            });
            boxes.getChildren().add(box);
        }
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("team-scroll");
        return new Captioned(words.text("people.team.members"), scroll);
    }

    private Node team(Team team) {
        Label says = new Label(words.phrases().name(team.name()));
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        Button end = new Button(words.text("people.team.end"));
        end.setId("team-end-" + team.id());
        end.getStyleClass().add(Css.QUIET);
        end.setOnAction(_ -> done.accept(model.endTeam(team.id())));
        HBox line = new HBox(says, end);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void take() {
        Person leads = leader.chosen();
        if (name.getText().isBlank()) {
            form.refuse("people.form.no-name");
            name.requestFocus();
        } else if (leads == null) {
            form.refuse("people.form.choose");
        } else {
            members.remove(leads.id());
            done.accept(model.form(name.getText(), leads.id(), List.copyOf(members)));
        }
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

    void onDone(Consumer<CompletionStage<Commit>> does) {
        done = does;
    }
}
