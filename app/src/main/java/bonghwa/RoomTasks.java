package bonghwa;

import bonghwa.domain.Attention;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Act;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.AttentionModel;
import bonghwa.ui.model.ConfirmModel;
import bonghwa.ui.model.DigestModel;
import bonghwa.ui.model.NoticeWatch;
import bonghwa.ui.model.Place;
import bonghwa.ui.model.RhythmModel;
import bonghwa.ui.model.SizeUpModel;
import bonghwa.ui.model.TasksModel;
import bonghwa.ui.model.UndoModel;
import bonghwa.ui.task.AttentionButton;
import bonghwa.ui.task.AttentionSheet;
import bonghwa.ui.task.ConfirmView;
import bonghwa.ui.task.DigestOffer;
import bonghwa.ui.task.DigestSheet;
import bonghwa.ui.task.NoticeBar;
import bonghwa.ui.task.RhythmBar;
import bonghwa.ui.task.RhythmForm;
import bonghwa.ui.task.SizeUpView;
import bonghwa.ui.task.TaskSide;
import bonghwa.ui.task.TasksView;
import bonghwa.ui.task.UndoBar;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What the crew must not forget, made and joined: its page, its places in the window, its keys. FX thread. */
final class RoomTasks {

    private final RoomModels models;
    private final NoticeWatch notices;
    private final Sheets sheets;
    private final TasksModel tasks;
    private final RhythmModel rhythm;
    private final AttentionModel attention;
    private final DigestModel digest;
    private final UndoModel undo;
    private final TasksView page;
    private final SizeUpView sizeUp;
    private Consumer<TimelineEntry> show = _ -> {};

    RoomTasks(RoomModels models, NoticeWatch notices, Sheets sheets) {
        this.models = models;
        this.notices = notices;
        this.sheets = sheets;
        tasks = new TasksModel(models.room, models.commands(), models.reader, models.problems::watch);
        rhythm = new RhythmModel(models.room, models.commands(), models.problems::watch);
        attention = new AttentionModel(models.room, models.desk);
        digest = new DigestModel(models.room, models.desk, models.seen());
        undo = new UndoModel(models.room, models.commands(), models.bridge(), models.problems::watch);
        ConfirmModel unconfirmed = new ConfirmModel(
                models.room, models.commands(), models.preferences.staleAfter(), models.problems::watch);
        page = new TasksView(
                tasks,
                models.messages,
                models.phrases,
                sheets,
                new ConfirmView(unconfirmed, models.messages, models.phrases),
                this::toTimeline);
        sizeUp = new SizeUpView(
                new SizeUpModel(models.room, models.commands(), models.problems::watch),
                models.messages,
                models.phrases);
        sizeUp.onSaid((work, next) -> {
            var _ = work.whenComplete((_, failure) -> models.bridge().post(() -> next.accept(failure == null)));
        });
        keys();
    }

    private void keys() {
        models.acts.on(Act.AMEND_SIZE_UP, () -> {
            models.desk.turnTo(Place.SIDE);
            sizeUp.edit();
        });
        models.acts.on(Act.SHOW_BEATS, this::beats);
        models.acts.on(Act.CATCH_UP, this::catchUp);
        models.acts.on(Act.SHOW_ATTENTION, this::attention);
    }

    private void beats() {
        new RhythmForm(rhythm, models.messages, models.phrases, models.room.now()::get)
                .open(sheets::open, sheets::close);
    }

    private void catchUp() {
        digest.dismiss();
        DigestSheet sheet = new DigestSheet(digest, models.messages, models.phrases, sheets::close);
        sheets.open(sheet, sheet.first());
    }

    private void attention() {
        AttentionSheet sheet = new AttentionSheet(attention, models.messages, models.phrases, this::go);
        attention.see();
        sheets.open(sheet, sheet.first());
    }

    private void go(Attention to) {
        sheets.close();
        switch (to.reason()) {
            case HANDOVER -> models.acts.run(Act.HAND_OVER);
            case ASSIGNED -> models.acts.run(Act.GO_PEOPLE);
            case DUE, BLOCKED_ON_ME, ASKED, TASK -> {
                Incident incident = models.room.incident().get();
                if (incident != null) {
                    incident.log().entry(to.subject()).ifPresent(this::toPage);
                }
            }
        }
    }

    private void toPage(TimelineEntry entry) {
        models.acts.run(Act.SHOW_TASKS);
        page.select(entry);
    }

    /** Who shows an entry in the timeline. */
    void onShow(Consumer<TimelineEntry> shows) {
        show = shows;
    }

    private void toTimeline(TimelineEntry entry) {
        show.accept(entry);
    }

    Node page() {
        return page;
    }

    /** The quiet lines below the header: what is due, what was undone, what somebody missed. */
    List<Node> above() {
        return List.of(
                new DigestOffer(digest, models.acts, models.messages, models.phrases),
                new RhythmBar(rhythm, models.acts, models.messages, models.phrases),
                new NoticeBar(notices, models.acts, models.messages, models.phrases),
                new UndoBar(undo, models.acts, models.messages));
    }

    Node sizeUp() {
        return sizeUp;
    }

    Node side() {
        return new TaskSide(tasks, models.messages, models.phrases, this::toPage);
    }

    /** How much waits for whoever types, for the status bar. */
    Node waiting() {
        return new AttentionButton(attention, models.acts, models.messages);
    }
}
