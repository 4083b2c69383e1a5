package bonghwa;

import bonghwa.domain.Party;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Preferences;
import bonghwa.ui.Problems;
import bonghwa.ui.Settings;
import bonghwa.ui.board.AsksView;
import bonghwa.ui.board.BoardView;
import bonghwa.ui.board.JourneysView;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.entry.EntryView;
import bonghwa.ui.incident.DeclareView;
import bonghwa.ui.incident.FirstStartView;
import bonghwa.ui.incident.IncidentsView;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryRecorder;
import bonghwa.ui.model.EntryServices;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.IncidentsModel;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.PeopleModel;
import bonghwa.ui.model.ReplayControls;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.StoreState;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.people.PeopleView;
import bonghwa.ui.settings.HelpView;
import bonghwa.ui.settings.SettingsView;
import bonghwa.ui.shell.BannersView;
import bonghwa.ui.shell.HeaderView;
import bonghwa.ui.shell.MainView;
import bonghwa.ui.shell.RailView;
import bonghwa.ui.shell.ReplayStrip;
import bonghwa.ui.shell.RoomColumns;
import bonghwa.ui.shell.StatusView;
import bonghwa.ui.timeline.TimelineTools;
import bonghwa.ui.timeline.TimelineView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The war room's window: all models and views of one store, made and joined. FX thread. */
final class RoomScene {

    /** What a window shows and where its verbs go; {@code draft}: what stood in the entry line; {@code weekend}: opens it. */
    record Context(
            Room room,
            Instant now,
            ZoneId home,
            Clockwork.Kind kind,
            Commands commands,
            Supplier<String> ids,
            StoreState store,
            Settings settings,
            FxBridge bridge,
            String draft,
            Consumer<String> drafts,
            Optional<ReplayControls> replay,
            Runnable weekend) {}

    private final Context context;
    private final Messages messages;
    private final Look look = new Look();
    private final Preferences preferences;
    private final Acts acts = new Acts();
    private final Problems problems;
    private final RoomModel room;
    private final DeskModel desk;
    private final Phrases phrases;
    private final Sheets sheets;
    private final EntryReader reader;
    private final IncidentsModel incidents;

    RoomScene(Context context) {
        this.context = context;
        messages = new Messages(context.settings().language());
        preferences = new Preferences(messages, look, context.settings());
        problems = new Problems(context.bridge(), messages);
        room = new RoomModel(context.room(), context.now(), context.home(), context.kind());
        desk = new DeskModel(room, context.commands(), context.store());
        phrases = new Phrases(messages, room::zone);
        reader = new EntryReader(room, this::me, () -> messages.language().get());
        incidents = new IncidentsModel(room, context.commands(), context.bridge(), reader, problems::watch);
        VBox holder = new VBox();
        sheets = new Sheets(holder);
        holder.getChildren().add(main());
        VBox.setVgrow(holder.getChildren().getFirst(), Priority.ALWAYS);
        acts.pauseWhile(sheets::isOpen);
        acts.on(Act.DECLARE, this::declare);
    }

    private @Nullable Party me() {
        String person = desk.typist().get().person();
        return person == null ? null : new Party.OfPerson(person);
    }

    private MainView main() {
        List<Node> above = new ArrayList<>();
        above.add(new BannersView(desk, problems, messages));
        context.replay().ifPresent(r -> above.add(new ReplayStrip(room, r, acts, messages, phrases)));
        return new MainView(
                desk,
                new HeaderView(room, messages, phrases),
                above,
                new RailView(desk, acts, messages),
                pages(),
                new StatusView(room, desk, acts, messages, phrases));
    }

    private Map<Page, Node> pages() {
        Map<Page, Node> pages = new EnumMap<>(Page.class);
        pages.put(Page.ROOM, roomPage());
        pages.put(Page.INCIDENTS, new IncidentsView(incidents, messages, phrases, sheets, this::toRoom));
        pages.put(Page.SETTINGS, new SettingsView(preferences, messages));
        pages.put(Page.HELP, new HelpView(acts, messages, phrases));
        return pages;
    }

    /** The three columns; before the first incident, what to do first. */
    private Node roomPage() {
        StackPane page = new StackPane();
        Node columns = columns();
        Node first = new FirstStartView(messages, context.weekend(), this::declare);
        room.incident().subscribe(incident -> page.getChildren().setAll(incident == null ? first : columns));
        return page;
    }

    private Node columns() {
        EntryModel line = new EntryModel(
                room,
                new EntryServices(
                        reader,
                        new EntryRecorder(room, context.commands()),
                        context.bridge()::post,
                        problems::report,
                        context.drafts()),
                context.draft());
        EntryView entry = new EntryView(line, room, messages, phrases);
        TimelineView timeline = new TimelineView(
                room,
                new TimelineModel(room),
                messages,
                phrases,
                new TimelineTools(
                        new EntryVerbs(room, context.commands()),
                        reader,
                        problems,
                        () -> desk.typist().get()));
        BoardView board = new BoardView(new BoardModel(room, context.commands(), problems::watch), messages, phrases);
        entry.onCorrect(timeline::amend);
        acts.on(Act.GO_ENTRY, entry::enter);
        acts.on(Act.GO_BOARD, board::focusRows);
        acts.on(Act.GO_TIMELINE, timeline::enter);
        acts.on(Act.FIND, timeline::find);
        acts.on(Act.JUMP, timeline::jump);
        return new RoomColumns(room, acts, messages, board, timeline, entry, side());
    }

    private Node side() {
        PeopleModel people = new PeopleModel(room, desk, context.commands(), context.ids());
        PeopleView persons = new PeopleView(people, desk, acts, sheets, problems, messages, phrases);
        acts.on(Act.GO_PEOPLE, persons::requestFocus);
        VBox side = new VBox(persons, new JourneysView(room, messages, phrases), new AsksView(room, messages, phrases));
        side.getStyleClass().add("side");
        // More people than the window is high must not push the entry line out of it.
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-scroll");
        return scroll;
    }

    private void declare() {
        DeclareView form = new DeclareView(incidents, messages, phrases, () -> {
            sheets.close();
            toRoom();
        });
        sheets.open(form, form);
    }

    private void toRoom() {
        desk.page().set(Page.ROOM);
    }

    /** The scene in the window's look, with its keys bound. */
    Scene scene(double width, double height) {
        Scene scene = look.scene(sheets, width, height);
        acts.bind(scene);
        return scene;
    }

    RoomModel room() {
        return room;
    }

    DeskModel desk() {
        return desk;
    }

    Preferences preferences() {
        return preferences;
    }

    Problems problems() {
        return problems;
    }

    Messages messages() {
        return messages;
    }

    /** Reports a failure where everybody looks. */
    void watch(CompletionStage<?> work) {
        problems.watch(work);
    }
}
