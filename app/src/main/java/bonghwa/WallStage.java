package bonghwa;

import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The window of a wall: the whole screen, without a cursor, deaf to everything but one long chord. FX thread. */
final class WallStage {

    private WallStage() {}

    static Stage of(Scene scene, Rectangle2D screen) {
        // Leaves the wall; nobody presses it by chance.
        KeyCombination leave = new KeyCodeCombination(
                KeyCode.W, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);
        Stage stage = new Stage();
        scene.setCursor(Cursor.NONE);
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (event instanceof KeyEvent key && leave.match(key)) {
                stage.close();
            }
            event.consume();
        });
        // Neither does whatever asks windows to close.
        stage.setOnCloseRequest(Event::consume);
        stage.setScene(scene);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        return stage;
    }
}
