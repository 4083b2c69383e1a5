package bonghwa;

import bonghwa.ui.Act;
import bonghwa.ui.Messages;
import bonghwa.ui.Preferences;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.handover.HandoverBar;
import bonghwa.ui.handover.HandoverForms;
import bonghwa.ui.incident.IncidentForms;
import bonghwa.ui.incident.IncidentsView;
import bonghwa.ui.model.DeskModel;
import bonghwa.ui.model.HandoverModel;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.Page;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.review.ReviewView;
import bonghwa.ui.review.TimeBand;
import bonghwa.ui.settings.HelpView;
import bonghwa.ui.settings.SettingsView;
import bonghwa.ui.shell.BannersView;
import bonghwa.ui.shell.HeaderView;
import bonghwa.ui.shell.MainView;
import bonghwa.ui.shell.ProblemBanner;
import bonghwa.ui.shell.RailView;
import bonghwa.ui.shell.ReplayStrip;
import bonghwa.ui.shell.StatusView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The war room's window: all models and views of one store, made and joined. FX thread. */
final class RoomScene {

    private final RoomContext context;
    private final RoomModels models;
    private final Sheets sheets;
    private final IncidentForms forms;
    private final RoomTasks tasks;
    private final RoomPage room;
    private final RoomExchange exchange;

    RoomScene(RoomContext context) {
        this.context = context;
        models = new RoomModels(context);
        VBox holder = new VBox();
        sheets = new Sheets(holder);
        sheets.above(open -> new ProblemBanner("sheet-problem", models.problems, models.messages, open));
        forms = new IncidentForms(models.incidents, models.messages, models.phrases, sheets, this::toRoom);
        RoomNotices notices = models.notices();
        notices.keys(sheets);
        tasks = new RoomTasks(models, notices.watch(), sheets);
        exchange = new RoomExchange(models, sheets);
        room = new RoomPage(models, sheets, tasks, context.weekend());
        models.acts.on(Act.DECLARE, forms::declare);
        models.acts.on(
                Act.OPEN_WALL,
                () -> context.wall().accept(models.messages.language().get()));
        new Leaving(context, models, sheets).bind();
        models.acts.pauseWhile(sheets::isOpen);
        sheets.orElse(this::enterRoom);
        holder.getChildren().add(main());
        VBox.setVgrow(holder.getChildren().getFirst(), Priority.ALWAYS);
    }

    private MainView main() {
        List<Node> above = new ArrayList<>();
        above.add(new BannersView(models.desk, models.room, models.problems, models.messages));
        above.add(exchange.above());
        above.add(handovers());
        above.add(new TimeBand(
                context.hindsight(),
                models.room,
                models.desk,
                models.reader,
                models.acts,
                models.messages,
                models.phrases));
        context.replay()
                .ifPresent(
                        r -> above.add(new ReplayStrip(models.room, r, models.acts, models.messages, models.phrases)));
        above.addAll(tasks.above());
        return new MainView(
                models.desk,
                new HeaderView(models.room, models.messages, models.phrases),
                above,
                new RailView(models.desk, models.acts, models.messages),
                pages(),
                new StatusView(
                        models.room,
                        models.desk,
                        models.acts,
                        models.messages,
                        models.phrases,
                        exchange.sign(),
                        tasks.waiting()));
    }

    /** Which duties wait to be accepted; the key that reads one is its own. */
    private Node handovers() {
        HandoverModel handovers = models.handovers();
        HandoverForms sheet =
                new HandoverForms(handovers, sheets, models.problems, paper(), models.messages, models.phrases);
        models.acts.on(Act.HAND_OVER, sheet::open);
        return new HandoverBar(handovers, models.acts, models.messages, models.phrases);
    }

    private OnePage paper() {
        Path prints = Path.of(context.store().opened().folder()).resolve("prints");
        return new OnePage(prints, context.beside(), context.bridge());
    }

    private Map<Page, Node> pages() {
        Map<Page, Node> pages = new EnumMap<>(Page.class);
        pages.put(Page.ROOM, room.node());
        pages.put(Page.INCIDENTS, new IncidentsView(models.incidents, forms, models.messages, models.phrases));
        pages.put(Page.TASKS, tasks.page());
        pages.put(Page.SYNC, exchange.page());
        pages.put(Page.REVIEW, new ReviewView(models.review(), models.problems, models.messages, models.phrases));
        pages.put(Page.SETTINGS, new SettingsView(models.preferences, models.messages));
        pages.put(Page.HELP, new HelpView(models.acts, models.messages, models.phrases));
        return pages;
    }

    /** Where the keyboard would be nowhere: in the room there is always something that one does first. */
    private void enterRoom() {
        if (models.desk.page().get() == Page.ROOM) {
            room.enter();
        }
    }

    private void toRoom() {
        models.desk.page().set(Page.ROOM);
        room.enter();
    }

    /** The scene in the window's look, with its keys bound. */
    Scene scene(double width, double height) {
        Scene scene = models.look.scene(sheets, width, height);
        models.acts.bind(scene);
        return scene;
    }

    RoomExchange exchange() {
        return exchange;
    }

    RoomModel room() {
        return models.room;
    }

    Hindsight hindsight() {
        return context.hindsight();
    }

    DeskModel desk() {
        return models.desk;
    }

    Preferences preferences() {
        return models.preferences;
    }

    Problems problems() {
        return models.problems;
    }

    Messages messages() {
        return models.messages;
    }

    /** Runs that act, as its key does. */
    void run(Act act) {
        models.acts.run(act);
    }
}
