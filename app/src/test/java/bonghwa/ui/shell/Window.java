package bonghwa.ui.shell;

import bonghwa.domain.Person;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.testing.Recording;
import bonghwa.testing.Weekend;
import bonghwa.ui.Acts;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Preferences;
import bonghwa.ui.Problems;
import bonghwa.ui.Settings;
import bonghwa.ui.board.BoardView;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.PeopleModel;
import bonghwa.ui.model.Place;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.StoreState;
import bonghwa.ui.people.PeopleView;
import bonghwa.ui.settings.HelpView;
import bonghwa.ui.settings.SettingsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The whole window as the composition root makes it, for tests: over a room, with a replica that has no disk. */
final class Window {

    final Recording replica = new Recording();
    final Commands commands =
            new Commands(replica, () -> "id-" + replica.operations().size());
    final Acts acts = new Acts();
    final RoomModel room;
    final DeskModel desk;
    final Problems problems;
    final Sheets sheets;

    Window(RoomModel room, Messages messages, Phrases phrases, Look look) {
        this.room = room;
        Settings first = new Settings(
                messages.language().get(), look.theme().get(), look.scale().get(), false, 3);
        Preferences preferences = new Preferences(messages, look, first);
        problems = new Problems(new FxBridge(), messages);
        desk = new DeskModel(room, commands, StoreState.local("/home/scribe/.local/share/bonghwa"));
        List<Node> above = new ArrayList<>();
        if (room.clockKind().get() != Clockwork.Kind.REAL) {
            above.add(new ReplayStrip(room, new FakeReplay(room), acts, messages, phrases));
        }
        above.add(new BannersView(desk, room, problems, messages));
        Node board = new BoardView(new BoardModel(room, commands, problems::watch), messages, phrases);
        StackPane side = new StackPane();
        Map<Place, Node> places = Map.of(Place.BOARD, board, Place.TIMELINE, new StackPane(), Place.SIDE, side);
        Node columns = new RoomColumns(preferences.splits(), desk, acts, messages, places, new StackPane());
        Node rail = new RailView(desk, acts, messages);
        Map<Page, Node> pages = Map.of(
                Page.ROOM, columns,
                Page.SETTINGS, new SettingsView(preferences, messages),
                Page.HELP, new HelpView(acts, messages, phrases));
        Node status = new StatusView(room, desk, acts, messages, phrases, new StackPane());
        sheets = new Sheets(new MainView(desk, new HeaderView(room, messages, phrases), above, rail, pages, status));
        acts.pauseWhile(sheets::isOpen);
        preferences.offer(acts);
        PeopleModel people = new PeopleModel(room, desk, commands, () -> "person-new", List::of);
        side.getChildren().add(new PeopleView(people, desk, acts, sheets, problems, messages, phrases));
    }

    /** The scribe of the drawings types. */
    Window typed() {
        Person scribe = new Weekend().catalogue().person("night-scribe").orElseThrow();
        desk.type(scribe);
        return this;
    }
}
