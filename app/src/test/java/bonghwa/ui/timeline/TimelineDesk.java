package bonghwa.ui.timeline;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Typist;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Problems;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.TimelineModel;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;

/** A timeline of a live room at a keyboard: an entry every ten minutes from eight in the morning of 16 October on. */
final class TimelineDesk {

    static final Instant START = Weekend.kst("2022-10-16T08:00:00");

    final LiveRoom room;
    final TimelineModel model;
    final TimelineView view;
    private final Screen screen;

    TimelineDesk(Screen screen, int entries) {
        this.screen = screen;
        room = LiveRoom.inMemory();
        for (int i = 0; i < entries; i++) {
            log(minute(10 * i), "기록 " + i);
        }
        model = new TimelineModel(room.model());
        TimelineTools tools = new TimelineTools(
                new EntryVerbs(room.model(), room.commands()),
                new EntryReader(room.model(), () -> null, () -> Language.KO),
                new Problems(new FxBridge(), screen.messages()),
                () -> Typist.NOBODY);
        view = screen.show(
                () -> new TimelineView(room.model(), model, screen.messages(), screen.phrases(), tools), 634, 600);
        screen.run(view::enter);
    }

    /** So many minutes after the start. */
    static Instant minute(int minutes) {
        return START.plusSeconds(60L * minutes);
    }

    void log(Instant at, String text) {
        var _ = room.commands().log("incident", Content.of(Kind.OBSERVATION, at, text));
    }

    /** Reports that state of all functions of a service at once. */
    void report(Instant at, String service, State state) {
        room.model()
                .room()
                .get()
                .catalogue()
                .functionsOf(Target.service(service))
                .forEach(ref -> {
                    var _ = room.commands().log("incident", Evening.report(at, new Target.OfFunction(ref), state));
                });
    }

    /** The entry with these words. */
    TimelineEntry entry(String text) {
        return room.entries().stream()
                .filter(e -> e.content().text().ko().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What was recorded last. */
    TimelineEntry newest() {
        return room.entries().stream()
                .max(Comparator.comparing(TimelineEntry::mark))
                .orElseThrow();
    }

    RowColumn column() {
        return (RowColumn) Objects.requireNonNull(view.lookup("#timeline-column"));
    }

    /** Where a row's upper edge is, in the column. */
    double y(String id) {
        return screen.read(() -> Objects.requireNonNull(column().node(id)).getLayoutY());
    }

    /** Whether that entry's row is in sight. */
    boolean sees(TimelineEntry entry) {
        return screen.read(() -> column().node(entry.id()) != null
                && Objects.requireNonNull(column().node(entry.id())).isVisible());
    }

    /** Presses these keys one after the other. */
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            screen.robot().type(key);
            screen.settle();
        }
    }

    /** Presses a key together with another one that is held. */
    void hold(KeyCode held, KeyCode key) {
        screen.robot().press(held).type(key).release(held);
        screen.settle();
    }

    /** What a field or label says. */
    String words(String id) {
        return screen.read(() -> switch (view.lookup("#" + id)) {
            case TextField field -> field.getText();
            case Label label -> label.getText();
            case Node other -> String.valueOf(other.getAccessibleText());
            case null -> "nothing";
        });
    }

    boolean shows(String id) {
        return screen.read(() -> view.lookup("#" + id) != null
                && Objects.requireNonNull(view.lookup("#" + id)).isVisible());
    }

    void type(String id, String text) {
        screen.run(() -> ((TextField) Objects.requireNonNull(view.lookup("#" + id))).setText(text));
    }

    /** As an input method sends it: what is committed, and what is still being composed. */
    void compose(String id, String committed, String composed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        screen.run(() -> Event.fireEvent(
                view.lookup("#" + id),
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }
}
