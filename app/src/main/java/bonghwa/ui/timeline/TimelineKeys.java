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
    private final RowActs acts;

    TimelineKeys(TimelineView view, TimelineHeader header, RowColumn column, Selection selection, RowActs acts) {
        this.view = view;
        this.header = header;
        this.column = column;
        this.selection = selection;
        this.acts = acts;
    }

    void install() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::anywhere);
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::inColumn);
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
        boolean handled =
                event.isShortcutDown() ? control(event.getCode()) : move(event.getCode()) || act(event.getCode());
        if (handled) {
            event.consume();
        }
    }

    private boolean move(KeyCode code) {
        switch (code) {
            case UP, KP_UP -> selection.by(-1);
            case DOWN, KP_DOWN -> selection.by(1);
            case PAGE_UP -> selection.page(-1);
            case PAGE_DOWN -> selection.page(1);
            case HOME -> selection.first();
            case END -> {
                selection.last();
                column.toEnd();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case ENTER, F2 -> acts.amend();
            case SPACE -> acts.toggle();
            case RIGHT -> acts.open(true);
            case LEFT -> acts.open(false);
            case DELETE -> acts.strike();
            case P -> acts.pin();
            case H -> acts.history();
            case SLASH, DIVIDE -> header.find();
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
