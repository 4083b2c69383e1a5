package bonghwa.ui.entry;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.replica.line.Candidate;
import bonghwa.replica.line.Meaning;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.Suggestions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What could stand where one is typing: shape of the state, name, what it is in the other language, how it stands. */
final class SuggestionList extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final Consumer<Candidate> take;

    SuggestionList(RoomModel room, Messages messages, Phrases phrases, Consumer<Candidate> take) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        this.take = take;
        getStyleClass().setAll("popup-panel", "entry-suggestions");
        setId("entry-suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setManaged(false);
        setVisible(false);
    }

    void draw(Suggestions suggestions) {
        setVisible(!suggestions.isEmpty());
        getChildren().clear();
        for (int i = 0; i < suggestions.all().size(); i++) {
            Candidate suggestion = suggestions.all().get(i);
            HBox row = row(suggestion);
            boolean marked =
                    i == suggestions.chosen() || (suggestions.chosen() < 0 && i == 0 && !suggestions.finished());
            row.pseudoClassStateChanged(SELECTED, marked);
            row.setOnMousePressed(e -> {
                e.consume();
                take.accept(suggestion);
            });
            getChildren().add(row);
        }
    }

    private HBox row(Candidate candidate) {
        return switch (candidate.meaning()) {
            case Meaning.Subject(List<Target> targets) when targets.size() == 1 -> target(targets.getFirst());
            case Meaning.Link(Target target) -> target(target);
            case Meaning.Someone(Party party) -> row(null, phrases.party(catalogue(), party), other(party), "");
            case Meaning.OfKind(Kind kind) -> row(Shape.of(kind, Shape.Size.NORMAL), phrases.kind(kind), "", "");
            case Meaning.Subject _,
                    Meaning.Occurred _,
                    Meaning.Tag _,
                    Meaning.StateIs _,
                    Meaning.Unchanged _,
                    Meaning.Share _,
                    Meaning.ByWhen _,
                    Meaning.OfEntry _ -> row(null, phrases.text(candidate.name()), "", "");
        };
    }

    private HBox target(Target target) {
        String name = phrases.target(catalogue(), target);
        return switch (target) {
            case Target.OfFunction(FunctionRef ref) -> {
                Optional<FunctionBoard> board = room.board().get().function(ref);
                @Nullable State state = board.map(b -> b.effective().state()).orElse(null);
                String since = board.map(FunctionBoard::since).map(this::since).orElse("");
                yield row(
                        state == null ? null : new StateShape(state, Shape.Size.NORMAL),
                        name,
                        catalogue().function(ref).map(f -> other(f.name())).orElse(""),
                        state == State.OPERATIONAL ? phrases.state(state) : since);
            }
            case Target.OfService(String id) -> {
                Optional<ServiceBoard> board = room.board().get().service(id);
                @Nullable State state = board.map(b -> b.effective().state()).orElse(null);
                String working = board.filter(b -> !b.functions().isEmpty())
                        .map(b -> messages.text(
                                "word.n-of-m", b.operational(), b.functions().size()))
                        .orElse("");
                yield row(
                        state == null ? null : new StateShape(state, Shape.Size.NORMAL),
                        name,
                        catalogue().service(id).map(s -> other(s.name())).orElse(""),
                        working);
            }
            case Target.OfSite(String id) ->
                row(null, name, catalogue().site(id).map(s -> other(s.name())).orElse(""), messages.text("word.site"));
            case Target.Everything _ -> row(null, name, "", "");
        };
    }

    private String since(Instant since) {
        return phrases.duration(Duration.between(since, room.now().get()));
    }

    private HBox row(@Nullable Region sign, String name, String other, String right) {
        Region shape = sign == null ? new Region() : sign;
        Label main = new Label(name);
        main.getStyleClass().add(Css.SEMIBOLD);
        main.setMinWidth(USE_PREF_SIZE);
        Label beside = new Label(other);
        beside.getStyleClass().add(Css.MUTED);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label last = new Label(right);
        last.getStyleClass().add(Css.FAINT);
        last.setMinWidth(USE_PREF_SIZE);
        shape.getStyleClass().add("entry-suggestion-sign");
        HBox row = new HBox(shape, main, beside, gap, last);
        row.getStyleClass().setAll("entry-suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name + " " + other + " " + right);
        return row;
    }

    private Catalogue catalogue() {
        return room.room().get().catalogue();
    }

    private String other(Name name) {
        return name.in(messages.language().get() == Language.KO ? Language.EN : Language.KO);
    }

    private String other(Party party) {
        return switch (party) {
            case Party.OfPerson(String id) ->
                catalogue()
                        .person(id)
                        .map(p -> p.role() == null ? "" : phrases.role(catalogue(), p.role()))
                        .orElse("");
            case Party.OfRole(String id) ->
                catalogue().role(id).map(r -> other(r.name())).orElse("");
        };
    }
}
