package bonghwa;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The frame around a window: as large as one works in, never larger than the screen, and in its middle. FX thread. */
final class RoomStage {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private RoomStage() {}

    /** That stage as the window of that room. */
    static Stage of(RoomScene window, Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Rectangle2D place = placeIn(screen);
        stage.titleProperty().bind(window.messages().bind("window.title"));
        stage.setScene(window.scene(place.getWidth(), place.getHeight()));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        return at(place, stage);
    }

    /** That stage with its frame in that place: a scene of that size would push the title bar's height out of the screen. */
    static Stage at(Rectangle2D place, Stage stage) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        return stage;
    }

    /** Where the first window stands on that screen. */
    static Rectangle2D placeIn(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + Math.floor((screen.getWidth() - width) / 2),
                screen.getMinY() + Math.floor((screen.getHeight() - height) / 2),
                width,
                height);
    }
}
