package bonghwa.ui.handover;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The text of a brief, to be edited. Tab leaves it, as in every other field; Ctrl+Enter takes it. */
final class BriefArea extends TextArea {

    BriefArea(String text, String named) {
        super(text);
        setId("handover-brief");
        setAccessibleText(named);
        setWrapText(true);
        getStyleClass().add("handover-brief");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
