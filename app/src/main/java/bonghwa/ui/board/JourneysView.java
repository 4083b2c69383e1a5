package bonghwa.ui.board;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.JourneyBoard;
import bonghwa.domain.JourneyBoard.Verdict;
import bonghwa.domain.State;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** What users can and cannot set out to do now, and what it waits for; what works is one line. */
public final class JourneysView extends VBox {

    private final RoomModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label title = new Label();
    private final VBox rows = new VBox();

    public JourneysView(RoomModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("journeys");
        getStyleClass().add("side-block");
        title.getStyleClass().add(Css.HEADING);
        rows.getStyleClass().add("side-rows");
        getChildren().addAll(title, rows);
        new Subscriptions(this).redraw(this::show, model.board(), messages.language());
    }

    private void show() {
        title.setText(messages.text("journeys.title"));
        Board board = model.board().get();
        List<Node> nodes = new ArrayList<>();
        of(board, Verdict.WAITS).forEach(j -> nodes.add(waiting(board, j)));
        of(board, Verdict.SLOWLY)
                .forEach(j -> nodes.add(
                        row(State.DEGRADED, phrases.name(j.journey().name()), messages.text("word.journey.slow"), "")));
        fold(nodes, State.UNKNOWN, of(board, Verdict.UNCONFIRMED), "word.journey.unconfirmed");
        fold(nodes, State.OPERATIONAL, of(board, Verdict.WORKS), "word.journey.works");
        if (nodes.isEmpty()) {
            Label empty = new Label(messages.text("journeys.empty"));
            empty.getStyleClass().add(Css.SECONDARY);
            nodes.add(empty);
        }
        rows.getChildren().setAll(nodes);
    }

    private static List<JourneyBoard> of(Board board, Verdict verdict) {
        return board.journeys().stream().filter(j -> j.verdict() == verdict).toList();
    }

    /** One line for all that nobody has to look at one by one. */
    private void fold(List<Node> nodes, State state, List<JourneyBoard> journeys, String verdict) {
        if (!journeys.isEmpty()) {
            nodes.add(row(state, names(journeys), messages.text(verdict), ""));
        }
    }

    private String names(List<JourneyBoard> working) {
        String first = phrases.name(working.getFirst().journey().name());
        return working.size() == 1 ? first : messages.text("journeys.others", first, working.size() - 1);
    }

    private Node waiting(Board board, JourneyBoard journey) {
        Catalogue catalogue = model.room().get().catalogue();
        List<String> names = journey.waitsFor().stream()
                .map(t -> phrases.target(catalogue, t))
                .toList();
        String first = names.isEmpty() ? "" : names.getFirst();
        String waits = names.size() < 2 ? first : messages.text("journeys.waits.more", first, names.size() - 1);
        Node row = row(
                board.worst(journey),
                phrases.name(journey.journey().name()),
                messages.text("word.journey.not"),
                messages.text("word.journey.waits-for", waits));
        Tooltip.install(row, new Tooltip(String.join("\n", names)));
        row.setAccessibleHelp(
                messages.text("word.journey.waits-for", String.join(messages.text("word.list-separator"), names)));
        return row;
    }

    private Node row(State state, String name, String verdict, String detail) {
        JourneyRow row = new JourneyRow(state, name, verdict, detail);
        row.setAccessibleText(messages.text("journeys.spoken", name, verdict));
        return row;
    }
}
