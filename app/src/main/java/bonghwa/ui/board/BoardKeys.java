package bonghwa.ui.board;

import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.ui.model.BoardModel;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyEvent;

/** The keys of the board; bound to keys, not letters, so that they work with the Hangul mode on. */
final class BoardKeys {

    private static final Set<String> SIGNS = Set.of("#", "@", "!", "＃", "＠", "！");

    private final BoardModel model;
    private final BoardView view;

    BoardKeys(BoardModel model, BoardView view) {
        this.model = model;
        this.view = view;
    }

    /** What a key means depends on where the keyboard is: at a question, in the rows, in the find field. */
    void pressed(KeyEvent event) {
        boolean held = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        // With Shift a digit is a sign, of which some begin something in the entry line.
        if (held || (event.isShiftDown() && event.getCode().isDigitKey())) {
            return;
        }
        boolean done =
                model.question().get() != null ? answered(event) : view.rowsFocused() ? inRows(event) : inFind(event);
        if (done) {
            event.consume();
        }
    }

    /** A sign that means something in the entry line was meant for it. */
    void typed(KeyEvent event) {
        if (view.rowsFocused() && SIGNS.contains(event.getCharacter())) {
            view.write(event.getCharacter());
            event.consume();
        }
    }

    private boolean answered(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> model.dropQuestion();
            case DIGIT1, NUMPAD1 -> model.answer(true);
            case DIGIT2, NUMPAD2 -> model.answer(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inRows(KeyEvent event) {
        OptionalInt digit = StateKeys.digit(event.getCode());
        if (digit.isPresent() && model.finding()) {
            model.take(digit.getAsInt());
            return true;
        }
        Optional<State> state = StateKeys.state(event.getCode());
        if (state.isPresent()) {
            model.report(state.get());
            return true;
        }
        Optional<String> letter = StateKeys.letter(event.getCode());
        if (letter.isPresent() && model.opened().get() == null) {
            model.find().set(model.find().get() + letter.get());
            return true;
        }
        return moved(event);
    }

    private boolean moved(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, RIGHT -> openOrTake();
            case ESCAPE, LEFT -> back();
            case BACK_SPACE -> erase();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inFind(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                model.find().set("");
                view.focusRows();
            }
            case ENTER, DOWN -> view.focusRows();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Enter first ends finding, so that the next digit is a state and no choice any more. */
    private void openOrTake() {
        Target found = model.selected().get();
        if (model.finding() && found != null) {
            model.find().set("");
            model.selected().set(found);
        } else {
            model.openSelected();
        }
    }

    private void back() {
        if (model.opened().get() != null) {
            model.close();
        } else if (!model.find().get().isEmpty()) {
            model.find().set("");
        } else {
            model.selected().set(null);
        }
    }

    private void erase() {
        String typed = model.find().get();
        model.find().set(typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1));
    }
}
