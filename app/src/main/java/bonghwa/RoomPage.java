package bonghwa;

import bonghwa.domain.Target;
import bonghwa.ui.Act;
import bonghwa.ui.board.BoardView;
import bonghwa.ui.board.JourneysView;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.entry.EntryView;
import bonghwa.ui.incident.FirstStartView;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.OwnInSight;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.Place;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.people.PeopleView;
import bonghwa.ui.shell.RoomColumns;
import bonghwa.ui.timeline.TimelineTools;
import bonghwa.ui.timeline.TimelineView;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page of the room: its columns, made and joined; before the first incident, what to do first. FX thread. */
final class RoomPage {

    private final RoomModels models;
    private final Sheets sheets;
    private final RoomTasks tasks;
    private final Runnable weekend;
    private Runnable takeKeyboard = () -> {};

    /** {@code weekend} opens the recorded weekend. */
    RoomPage(RoomModels models, Sheets sheets, RoomTasks tasks, Runnable weekend) {
        this.models = models;
        this.sheets = sheets;
        this.tasks = tasks;
        this.weekend = weekend;
    }

    Node node() {
        StackPane page = new StackPane();
        Columns columns = columns();
        FirstStartView first = new FirstStartView(
                models.messages, weekend, () -> models.acts.run(Act.DECLARE), () -> models.acts.run(Act.JOIN));
        takeKeyboard = () -> takeKeyboard(columns, first);
        // The columns come into the window only when they are first laid out.
        columns.entry().sceneProperty().subscribe(scene -> {
            if (scene != null) {
                columns.entry().enter();
            }
        });
        models.room.incident().subscribe((before, now) -> {
            if (before == null && now != null) {
                page.getChildren().setAll(columns.node());
                columns.entry().enter();
            }
        });
        page.getChildren().setAll(models.room.incident().get() == null ? first : columns.node());
        page.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                enter();
            }
        });
        return page;
    }

    /** Gives the keyboard to what one does here first. */
    void enter() {
        takeKeyboard.run();
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
        EntryModel line = models.log().line();
        EntryView entry = new EntryView(line, models.room, models.messages, models.phrases);
        TimelineModel rows = models.log().timeline();
        models.desk.typist().subscribe((_, _) -> line.reread());
        OwnInSight.keep(line.recording(), rows, line::myLast);
        TimelineView timeline = new TimelineView(
                models.room,
                rows,
                models.messages,
                models.phrases,
                new TimelineTools(
                        models.log().verbs(),
                        models.reader,
                        models.problems,
                        () -> models.desk.typist().get(),
                        models.redacting(sheets)));
        timeline.follow(models.desk.typist());
        BoardView board = new BoardView(models.board(), models.messages, models.phrases);
        models.acts.on(Act.ALL_UNKNOWN, () -> begin(entry, models.messages.text("entry.line.all-unknown")));
        models.acts.on(Act.NOTHING_CHANGED, () -> begin(entry, nothingChanged()));
        board.onWrite(entry::write);
        entry.onCorrect(own -> at(Place.TIMELINE, () -> timeline.amend(own)));
        tasks.onShow(shown -> at(Place.TIMELINE, () -> timeline.reveal(shown)));
        models.acts.on(Act.GO_ENTRY, () -> at(models.desk.place().get(), entry::enter));
        go(Act.GO_BOARD, Place.BOARD, board::focusRows);
        go(Act.GO_TIMELINE, Place.TIMELINE, timeline::enter);
        go(Act.FIND, Place.TIMELINE, timeline::find);
        go(Act.JUMP, Place.TIMELINE, timeline::jump);
        Map<Place, Node> places = Map.of(Place.BOARD, board, Place.TIMELINE, timeline, Place.SIDE, side());
        return new Columns(
                new RoomColumns(models.preferences.splits(), models.desk, models.acts, models.messages, places, entry),
                entry);
    }

    private void go(Act act, Place place, Runnable enter) {
        models.acts.on(act, () -> at(place, enter));
    }

    /** Turns to that place first: what is not in the window takes no keyboard. Before the first incident there is none of it. */
    private void at(Place place, Runnable act) {
        models.desk.turnTo(place);
        if (models.room.incident().get() == null) {
            enter();
        } else {
            act.run();
        }
    }

    private void begin(EntryView entry, String line) {
        models.desk.page().set(Page.ROOM);
        entry.begin(line);
    }

    /** The line that confirms what people look at, or everything where they look at nothing in particular. */
    private String nothingChanged() {
        Target target = models.room.selected().get();
        String named = models.reader.wording(target == null ? new Target.Everything() : target);
        return models.messages.text("entry.line.nothing-changed", named);
    }

    private Node side() {
        PeopleView persons = new PeopleView(
                models.people(), models.desk, models.acts, sheets, models.problems, models.messages, models.phrases);
        go(Act.GO_PEOPLE, Place.SIDE, persons::focusFirst);
        VBox side = new VBox(
                tasks.sizeUp(), tasks.side(), persons, new JourneysView(models.room, models.messages, models.phrases));
        // More people than the window is high must not push the entry line out of it.
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
