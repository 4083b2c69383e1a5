package bonghwa.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the timeline. Bound to keys, not letters, so that they work with the Hangul mode on; each act also has a key
 * that no input method takes (Ctrl, a function key).
 */
final class TimelineKeys {

    private final TimelineView view;
    private final TimelineHeader header;
    private final RowColumn column;
    private final Selection selection;
    private final Moves moves;
    private final RowActs acts;
    private boolean slash;

    TimelineKeys(
            TimelineView view,
            TimelineHeader header,
            RowColumn column,
            Selection selection,
            Moves moves,
            RowActs acts) {
        this.view = view;
        this.header = header;
        this.column = column;
        this.selection = selection;
        this.moves = moves;
        this.acts = acts;
    }

    void install() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::anywhere);
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::inColumn);
        // The key that opened the field is no part of what is looked for, though its letter comes when the field has
        // the keyboard.
        view.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (slash) {
                event.consume();
            }
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, _ -> slash = false);
        view.addEventFilter(KeyEvent.KEY_RELEASED, _ -> slash = false);
    }

    private void anywhere(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            header.find();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.G) {
            header.jump();
        } else {
            return;
        }
        event.consume();
    }

    private void inColumn(KeyEvent event) {
        if (event.getTarget() != column) {
            return;
        }
        KeyCode code = event.getCode();
        boolean handled = event.isShortcutDown()
                ? control(code)
                : move(code, event.isShiftDown()) || act(code, event.isShiftDown());
        if (handled) {
            event.consume();
        }
    }

    /** With Shift what is passed over is selected too. */
    private boolean move(KeyCode code, boolean extend) {
        switch (code) {
            case UP, KP_UP -> moves.by(-1, extend);
            case DOWN, KP_DOWN -> moves.by(1, extend);
            case PAGE_UP -> moves.page(-1, extend);
            case PAGE_DOWN -> moves.page(1, extend);
            case HOME -> moves.first(extend);
            case END -> {
                moves.last(extend);
                column.toEnd();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyCode code, boolean shift) {
        switch (code) {
            case ENTER -> acts.enter();
            case SPACE -> acts.toggle();
            case RIGHT -> acts.open(true);
            case LEFT -> acts.open(false);
            case DELETE -> {
                if (shift) {
                    acts.redact();
                } else {
                    acts.strike();
                }
            }
            case P -> acts.pin();
            case H -> acts.history();
            case SLASH, DIVIDE -> {
                header.find();
                slash = true;
            }
            case ESCAPE -> {
                return view.back();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean control(KeyCode code) {
        switch (code) {
            case A -> selection.all();
            case D -> acts.pin();
            case H -> acts.history();
            case C -> acts.copy();
            default -> {
                return false;
            }
        }
        return true;
    }
}
