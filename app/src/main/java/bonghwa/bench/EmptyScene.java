package bonghwa.bench;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;

/** A scene of the size of the screen with one small thing in it, which moves, so that there is a frame to draw. FX thread. */
final class EmptyScene implements Scrolled {

    private final Rectangle dot = new Rectangle(2, 2);
    private final Rectangle2D screen = Screen.getPrimary().getBounds();
    private final Scene scene = new Scene(new Pane(dot), screen.getWidth(), screen.getHeight());

    @Override
    public Scene scene() {
        return scene;
    }

    @Override
    public void toStart() {
        dot.setX(0);
    }

    @Override
    public void scroll(double pixels) {
        dot.setX(dot.getX() == 0 ? 1 : 0);
    }
}
