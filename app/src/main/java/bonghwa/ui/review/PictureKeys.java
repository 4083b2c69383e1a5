package bonghwa.ui.review;

import bonghwa.ui.model.LaneRow;
import bonghwa.ui.model.ReviewModel;
import bonghwa.ui.model.TimeAxis;
import java.time.Instant;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** The keys of the states picture: + and - zoom, arrows move, Home shows all, Shift and an arrow choose a stretch, Enter goes there. */
record PictureKeys(ReviewModel model, ListView<LaneRow> lanes, IntConsumer step, Runnable back) {

    private static final double NEARER = 0.5;
    private static final double FARTHER = 2;
    private static final double PAN = 0.25;

    /** {@code scale}: where the axis is on the screen, for the mouse. */
    void listen(Region scale) {
        lanes.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lanes.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                event.consume();
                double place =
                        scale.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / scale.getWidth();
                zoom(event.getDeltaY() > 0 ? 0.8 : 1.25, model.axis().get().at(Math.clamp(place, 0, 1)));
            }
        });
    }

    private void zoom(double factor, Instant at) {
        model.look(model.axis().get().zoomed(factor, at));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TimeAxis axis = model.axis().get();
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> zoom(NEARER, axis.at(0.5));
            case MINUS, SUBTRACT -> zoom(FARTHER, axis.at(0.5));
            case LEFT -> turn(event, axis, -1);
            case RIGHT -> turn(event, axis, 1);
            case HOME, END -> model.look(axis.whole());
            case ENTER -> back.run();
            // A list keeps it for itself otherwise, and nobody would get away from this page.
            case ESCAPE -> lanes.getParent().fireEvent(event.copyFor(lanes.getParent(), lanes.getParent()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(KeyEvent event, TimeAxis axis, int to) {
        if (event.isShiftDown()) {
            step.accept(to);
        } else {
            model.look(axis.moved(PAN * to));
        }
    }
}
