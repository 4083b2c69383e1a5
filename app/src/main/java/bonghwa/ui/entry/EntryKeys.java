package bonghwa.ui.entry;

import bonghwa.ui.control.Composition;
import bonghwa.ui.model.Edit;
import bonghwa.ui.model.EntryModel;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the entry line. While a syllable is composed they wait until it is finished; then they happen once. */
final class EntryKeys {

    private final EntryView view;
    private final TextField field;
    private final EntryModel model;
    private final Composition composition;

    EntryKeys(EntryView view, TextField field, EntryModel model, Composition composition) {
        this.view = view;
        this.field = field;
        this.model = model;
        this.composition = composition;
    }

    void install() {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        boolean list = !model.suggestions().get().isEmpty();
        boolean handled =
                switch (event.getCode()) {
                    case ENTER -> finished(event.isShortcutDown() ? model::note : () -> view.apply(model.enter()));
                    case TAB -> !event.isShiftDown() && tab();
                    case ESCAPE -> (list || !composition.composing().get()) && did(model.escape());
                    case UP, KP_UP ->
                        event.isShortcutDown() ? finished(view::correctMine) : list ? move(-1) : did(model.history(1));
                    case DOWN, KP_DOWN -> list ? move(1) : did(model.history(-1));
                    default ->
                        event.isAltDown() && digit(event.getCode()) >= 0 && did(model.answer(digit(event.getCode())));
                };
        if (handled) {
            event.consume();
        }
    }

    /** The last syllable of what is to be completed is often still composed. */
    private boolean tab() {
        return composition.composing().get() ? finished(() -> did(model.tab())) : did(model.tab());
    }

    /** A digit behind the state answers the question of scope; further on it is text. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (model.answerable() && !composition.composing().get() && (typed.equals("1") || typed.equals("2"))) {
            did(model.answer(typed.charAt(0) - '1'));
            event.consume();
        }
    }

    private static int digit(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> 0;
            case DIGIT2, NUMPAD2 -> 1;
            case DIGIT3, NUMPAD3 -> 2;
            default -> -1;
        };
    }

    private boolean finished(Runnable act) {
        composition.whenFinished(act);
        return true;
    }

    private boolean move(int by) {
        model.choose(by);
        return true;
    }

    private boolean did(Optional<Edit> edit) {
        view.apply(edit);
        return edit.isPresent();
    }
}
