package bonghwa.ui.entry;

import bonghwa.domain.Language;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Screen;
import bonghwa.ui.model.EntryModel;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryRecorder;
import bonghwa.ui.model.EntryServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/** An entry line at a keyboard, at the foot of a window. What it hands out is kept: drafts, failures, entries to correct. */
final class LineDesk {

    final LiveRoom room;
    final EntryModel model;
    final EntryView view;
    final List<TimelineEntry> toCorrect = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final List<String> drafts = new ArrayList<>();
    private final Screen screen;

    LineDesk(Screen screen, LiveRoom room, String draft) {
        this.screen = screen;
        this.room = room;
        model = screen.read(() -> new EntryModel(
                room.model(),
                new EntryServices(
                        new EntryReader(
                                room.model(),
                                () -> null,
                                () -> screen.messages().language().get()),
                        new EntryRecorder(room.model(), room.commands()),
                        Runnable::run,
                        failures::add,
                        drafts::add),
                draft));
        view = screen.read(() -> new EntryView(model, room.model(), screen.messages(), screen.phrases()));
        view.onCorrect(toCorrect::add);
        screen.show(
                () -> {
                    BorderPane pane = new BorderPane();
                    pane.setBottom(view);
                    return pane;
                },
                634,
                420);
        screen.run(view::enter);
    }

    LineDesk(Screen screen) {
        this(screen, LiveRoom.inMemory(), "");
    }

    Language language() {
        return screen.messages().language().get();
    }

    TextField field() {
        return screen.read(() -> (TextField) view.lookup("#entry-field"));
    }

    String line() {
        return screen.read(() -> field().getText());
    }

    int caret() {
        return screen.read(() -> field().getCaretPosition());
    }

    /** The whole line is that now, with the caret behind it. */
    void type(String line) {
        screen.run(() -> {
            field().setText(line);
            field().end();
        });
    }

    void caret(int at) {
        screen.run(() -> field().positionCaret(at));
    }

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

    /** Types these letters and signs, key by key. */
    void write(String keys) {
        screen.robot().write(keys, 0);
        screen.settle();
    }

    /** As an input method sends it: what is committed, and what is still being composed. */
    void compose(String committed, String composed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        screen.run(() -> field().fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    /** Types that line and records it. */
    void record(String line) {
        type(line);
        press(KeyCode.ENTER);
    }

    /** The words of all entries, the oldest record first. */
    List<String> recorded() {
        return room.entries().stream()
                .sorted((a, b) -> a.mark().compareTo(b.mark()))
                .map(e -> e.content().text().ko())
                .toList();
    }

    /** What stands under the line, as it is read aloud. */
    String chips() {
        return screen.read(() -> ((ChipRow) view.lookup("#entry-chips")).spoken());
    }

    String hint() {
        return screen.read(() -> ((Label) view.lookup("#entry-hint")).getText());
    }

    boolean offering() {
        return screen.read(() -> view.lookup("#entry-suggestions").isVisible());
    }

    /** The names that are offered, the first one first. */
    List<String> offered() {
        return screen.read(() -> ((Pane) view.lookup("#entry-suggestions"))
                .getChildren().stream().map(Node::getAccessibleText).toList());
    }

    /** What can be read of the lines that were pasted. */
    String pasted() {
        return screen.read(() -> view.lookupAll("#entry-pasted .label").stream()
                .map(n -> ((Label) n).getText())
                .collect(Collectors.joining("\n")));
    }

    /** Clicks on that node with the mouse. */
    void click(String selector) {
        Node node = screen.read(() -> Objects.requireNonNull(view.lookup(selector)));
        screen.robot().clickOn(node);
        screen.settle();
    }
}
