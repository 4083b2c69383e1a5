package bonghwa.ui.settings;

import bonghwa.domain.State;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.control.StateShape;
import bonghwa.ui.control.StateWord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every key and what it does, from the one list of acts; and what the states mean. */
public final class HelpView extends ScrollPane {

    /** A key that a list reads by itself, and the text of what it does. */
    private record ListKey(String keys, String does) {}

    private static final List<ListKey> BOARD = List.of(
            new ListKey("1 … 6", "help.board.states"),
            new ListKey("0", "help.board.unknown"),
            new ListKey("a … z", "help.board.find"),
            new ListKey("↵ →", "help.board.open"),
            new ListKey("Esc ←", "help.board.back"));
    private static final List<ListKey> TIMELINE = List.of(
            new ListKey("/", "help.timeline.find"),
            new ListKey("→ ←", "help.timeline.next"),
            new ListKey("↵", "help.timeline.amend"),
            new ListKey("H", "help.timeline.history"),
            new ListKey("P", "help.timeline.pin"),
            new ListKey("Delete", "help.timeline.strike"),
            new ListKey("Shift+Delete", "help.timeline.redact"),
            new ListKey("Shift+↓ Ctrl+A", "help.timeline.several"),
            new ListKey("Esc", "help.timeline.back"));

    /** What the entry line understands; examples are words of the language. */
    private static final List<ListKey> LINE = List.of(
            new ListKey("help.line.time.as", "help.line.time"),
            new ListKey("help.line.target.as", "help.line.target"),
            new ListKey("help.line.state.as", "help.line.state"),
            new ListKey("help.line.share.as", "help.line.share"),
            new ListKey("help.line.eta.as", "help.line.eta"),
            new ListKey("help.line.person.as", "help.line.person"),
            new ListKey("help.line.kind.as", "help.line.kind"),
            new ListKey("help.line.done.as", "help.line.done"),
            new ListKey("help.line.correct.as", "help.line.correct"),
            new ListKey("help.line.words.as", "help.line.words"));
    /** The keys of the states on the board, in their order. */
    private static final List<State> KEYS = List.of(
            State.MAJOR_OUTAGE,
            State.PARTIAL_OUTAGE,
            State.DEGRADED,
            State.RECOVERING,
            State.OPERATIONAL,
            State.MAINTENANCE);

    private final Acts acts;
    private final Messages messages;
    private final Phrases phrases;
    private final FlowPane columns = new FlowPane();

    public HelpView(Acts acts, Messages messages, Phrases phrases) {
        this.acts = acts;
        this.messages = messages;
        this.phrases = phrases;
        setId("help");
        setFitToWidth(true);
        columns.getStyleClass().add("help");
        setContent(columns);
        accessibleTextProperty().bind(messages.bind("shell.help"));
        new Subscriptions(this).redraw(this::draw, messages.language());
    }

    private void draw() {
        VBox window = keys(Act.Scope.WINDOW);
        VBox rest = new VBox();
        rest.getStyleClass().add("help-group");
        List<Node> all = window.getChildren();
        List<Node> second = List.copyOf(all.subList(all.size() / 2 + 1, all.size()));
        all.removeAll(second);
        rest.getChildren().addAll(second);
        VBox more = column(rest);
        if (acts.has(Act.PLAY_OR_PAUSE)) {
            more.getChildren().add(keys(Act.Scope.REPLAY));
        }
        columns.getChildren()
                .setAll(
                        column(line(), keys(Act.Scope.ENTRY)),
                        window,
                        more,
                        fixed("help.board", BOARD),
                        states(),
                        fixed("help.timeline", TIMELINE));
    }

    private Node line() {
        VBox group = group("help.line");
        for (ListKey each : LINE) {
            Stream<String> examples = Stream.of(messages.text(each.keys()).split("  "));
            group.getChildren().add(row(keys(examples), does(each.does())));
        }
        return group;
    }

    private static VBox column(Node... groups) {
        VBox column = new VBox(groups);
        column.getStyleClass().add("help-column");
        return column;
    }

    /** Keys of one list, which the list itself reads. */
    private Node fixed(String title, List<ListKey> all) {
        VBox group = group(title);
        all.forEach(k -> group.getChildren().add(row(keys(Stream.of(k.keys().split(" "))), does(k.does()))));
        return group;
    }

    private VBox keys(Act.Scope scope) {
        VBox group = group("help." + scope.name().toLowerCase(Locale.ROOT));
        Stream.of(Act.values())
                .filter(act -> act.scope() == scope && (scope == Act.Scope.ENTRY || acts.has(act)))
                .map(this::act)
                .forEach(group.getChildren()::add);
        return group;
    }

    private VBox group(String key) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add(Css.HEADING);
        VBox group = new VBox(title);
        group.getStyleClass().add("help-group");
        return group;
    }

    private Node act(Act act) {
        Stream<String> two = act.keys().stream()
                .map(KeyCodeCombination::getDisplayText)
                .distinct()
                .limit(2);
        return row(keys(two), does(act.message()));
    }

    private Label does(String key) {
        Label does = new Label(messages.text(key));
        does.getStyleClass().add("help-does");
        return does;
    }

    private static HBox keys(Stream<String> names) {
        HBox keys = new HBox();
        keys.getStyleClass().add("help-keys");
        names.forEach(key -> {
            Label label = new Label(key);
            label.getStyleClass().add(Css.KEY);
            keys.getChildren().add(label);
        });
        return keys;
    }

    private Node states() {
        VBox group = group("help.states");
        Stream.of(State.values())
                .sorted(State.BY_BADNESS.reversed())
                .map(this::state)
                .forEach(group.getChildren()::add);
        return group;
    }

    private Node state(State state) {
        Label key = new Label(String.valueOf(KEYS.indexOf(state) + 1));
        key.getStyleClass().add(Css.KEY);
        HBox word = new HBox(key, new StateShape(state, Shape.Size.NORMAL), new StateWord(phrases, state));
        word.getStyleClass().add("help-keys");
        Label answer = new Label(phrases.stateAnswer(state));
        answer.getStyleClass().add(Css.MUTED);
        return row(word, answer);
    }

    private static Node row(HBox left, Node right) {
        left.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(left, right);
        row.getStyleClass().add("help-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
