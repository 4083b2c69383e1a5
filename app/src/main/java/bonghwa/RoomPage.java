package bonghwa;

import bonghwa.ui.Act;
import bonghwa.ui.board.AsksView;
import bonghwa.ui.board.BoardView;
import bonghwa.ui.board.JourneysView;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.entry.EntryView;
import bonghwa.ui.incident.FirstStartView;
import bonghwa.ui.people.PeopleView;
import bonghwa.ui.shell.RoomColumns;
import bonghwa.ui.timeline.TimelineTools;
import bonghwa.ui.timeline.TimelineView;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page of the room: its columns, made and joined; before the first incident, what to do first. FX thread. */
final class RoomPage {

    private final RoomModels models;
    private final Sheets sheets;
    private final Runnable weekend;

    /** {@code weekend} opens the recorded weekend. */
    RoomPage(RoomModels models, Sheets sheets, Runnable weekend) {
        this.models = models;
        this.sheets = sheets;
        this.weekend = weekend;
    }

    Node node() {
        StackPane page = new StackPane();
        Columns columns = columns();
        FirstStartView first = new FirstStartView(models.messages, weekend, () -> models.acts.run(Act.DECLARE));
        models.room.incident().subscribe((before, now) -> {
            if (before == null && now != null) {
                page.getChildren().setAll(columns.node());
                columns.entry().enter();
            }
        });
        page.getChildren().setAll(models.room.incident().get() == null ? first : columns.node());
        page.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                takeKeyboard(columns, first);
            }
        });
        return page;
    }

    /** Whoever opens the room can type at once: the entry line, or before an incident the first thing to do. */
    private void takeKeyboard(Columns columns, FirstStartView first) {
        if (models.room.incident().get() == null) {
            first.focusFirst();
        } else {
            columns.entry().enter();
        }
    }

    private record Columns(Node node, EntryView entry) {}

    private Columns columns() {
        EntryView entry = new EntryView(models.line(), models.room, models.messages, models.phrases);
        TimelineView timeline = new TimelineView(
                models.room,
                models.timeline(),
                models.messages,
                models.phrases,
                new TimelineTools(
                        models.entryVerbs(),
                        models.reader,
                        models.problems,
                        () -> models.desk.typist().get()));
        BoardView board = new BoardView(models.board(), models.messages, models.phrases);
        entry.onCorrect(timeline::amend);
        models.acts.on(Act.GO_ENTRY, entry::enter);
        models.acts.on(Act.GO_BOARD, board::focusRows);
        models.acts.on(Act.GO_TIMELINE, timeline::enter);
        models.acts.on(Act.FIND, timeline::find);
        models.acts.on(Act.JUMP, timeline::jump);
        return new Columns(
                new RoomColumns(models.preferences.splits(), models.messages, board, timeline, entry, side()), entry);
    }

    private Node side() {
        PeopleView persons = new PeopleView(
                models.people(), models.desk, models.acts, sheets, models.problems, models.messages, models.phrases);
        models.acts.on(Act.GO_PEOPLE, persons::focusFirst);
        VBox side = new VBox(
                persons,
                new JourneysView(models.room, models.messages, models.phrases),
                new AsksView(models.room, models.messages, models.phrases));
        // More people than the window is high must not push the entry line out of it.
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
