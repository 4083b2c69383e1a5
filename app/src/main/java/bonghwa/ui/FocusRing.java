package bonghwa.ui;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whether the focus is drawn: since a key was pressed and until the mouse is. JavaFX itself draws it only where Tab led, so that
 * whoever came by F4 or F6, or whose form opened, would see nowhere where the keyboard is.
 */
final class FocusRing {

    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private FocusRing() {}

    static void follow(Scene scene) {
        draw(scene, true);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> draw(scene, true));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> draw(scene, false));
    }

    private static void draw(Scene scene, boolean drawn) {
        scene.getRoot().pseudoClassStateChanged(KEYS, drawn);
    }
}
