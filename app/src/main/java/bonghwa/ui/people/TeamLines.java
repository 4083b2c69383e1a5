package bonghwa.ui.people;

import bonghwa.domain.SpanOfControl;
import bonghwa.domain.Team;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.PeopleModel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The teams with who leads them; and where too many people report to one, that teams should be formed. */
final class TeamLines extends VBox {

    private final PeopleModel model;
    private final Words words;
    private final Acts acts;

    TeamLines(PeopleModel model, Words words, Acts acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        setId("people-teams");
        getStyleClass().add("people-team-lines");
        managedProperty().bind(visibleProperty());
    }

    void draw() {
        List<Node> lines = new ArrayList<>();
        model.teams().forEach(t -> lines.add(team(t)));
        model.tooWide().ifPresent(span -> lines.add(offer(span)));
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
    }

    private Node team(Team team) {
        Label name = new Label(words.phrases().name(team.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(USE_PREF_SIZE);
        Label who = new Label(led(team));
        who.getStyleClass().add(Css.SECONDARY);
        who.setWrapText(true);
        HBox line = new HBox(name, who);
        line.getStyleClass().add("person-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        if (team.leader() == null) {
            who.getStyleClass().add(Css.ABNORMAL);
            line.getChildren().add(1, Shape.alert(Shape.Size.SMALL));
        }
        return line;
    }

    private String led(Team team) {
        String leader = team.leader();
        return leader == null
                ? words.text("people.team.unled", team.members().size())
                : words.text(
                        "people.team.led",
                        words.phrases().person(model.catalogue(), leader),
                        team.members().stream().filter(m -> !m.equals(leader)).count());
    }

    private Node offer(SpanOfControl span) {
        Label says = new Label(words.text(
                "people.wide", span.reports().size(), words.phrases().person(model.catalogue(), span.leader())));
        says.getStyleClass().addAll(Css.SECONDARY, Css.ABNORMAL);
        Button form = new Button(words.text("people.teams"));
        form.setId("people-form-teams");
        form.getStyleClass().addAll(Css.QUIET, "people-act");
        form.setOnAction(_ -> acts.run(Act.SHOW_TEAMS));
        HBox sign = new HBox(Shape.alert(Shape.Size.SMALL), says);
        sign.getStyleClass().add("person-line");
        sign.setAlignment(Pos.CENTER_LEFT);
        FlowPane line = new FlowPane(sign, form);
        line.getStyleClass().add("people-wide");
        return line;
    }
}
