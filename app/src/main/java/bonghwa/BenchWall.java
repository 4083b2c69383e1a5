package bonghwa;

import bonghwa.bench.WallBench;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.ui.Theme;
import java.time.ZoneId;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;

/** The wall whose frames and changes are measured. */
record BenchWall(Machinery machinery, Toolkit toolkit) implements WallBench.Screen {

    @Override
    public void start() {
        if (!Toolkit.display(machinery.folders().system(), System.getenv()) || !toolkit.start()) {
            toolkit.startHeadless();
        }
    }

    @Override
    public WallBench.Shown wall(Room first) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        WallScene wall = new WallScene(
                new WallScene.First(
                        first,
                        machinery.clock().instant(),
                        ZoneId.systemDefault(),
                        Clockwork.Kind.REAL,
                        Language.KO,
                        WallDress.always(Theme.DARK),
                        null,
                        false),
                machinery.lanes().io(),
                toolkit.bridge()::post,
                screen.getWidth(),
                screen.getHeight());
        return new Shown(wall);
    }

    private record Shown(WallScene wall) implements WallBench.Shown {

        @Override
        public Scene scene() {
            return wall.scene();
        }

        @Override
        public void show(Room next) {
            wall.show(next);
        }
    }
}
