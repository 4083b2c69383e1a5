package bonghwa.bench;

import bonghwa.domain.Room;
import bonghwa.store.JournalFailure;
import bonghwa.ui.FxBridge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The wall: what an idle one takes, its frames while hundreds of services change, and, where there is a hub, how long a change at a
 * laptop takes until it is drawn; each beside the same with an empty scene.
 *
 * @param hub the empty database through which a change goes; null: that is not measured
 */
public record WallBench(
        Ground ground,
        FxBridge bridge,
        Screen screen,
        Launch launch,
        Executor io,
        @Nullable Place hub,
        Size size) implements Bench {

    /** The database, and by what it lets in. */
    public record Place(String url, String password) {}

    /** How many changes are timed and how many services change; how long a process settles and how many minutes it is looked at. */
    public record Size(int changes, int services, IdleWall.Watch watch) {}

    /** What has a wall; the root has it. */
    public interface Screen {

        /** Starts the toolkit, on a display where there is one. */
        void start();

        /** A wall that shows that room on the whole screen. FX thread. */
        Shown wall(Room first);
    }

    /** A wall's page. FX thread. */
    public interface Shown {

        Scene scene();

        void show(Room next);
    }

    /** The command lines of the processes that are compared. */
    public interface Launch {

        /** A wall on the store in that folder, as people start it; it makes the file {@code shown} when its window is there. */
        Watched.Begun wall(Path store, Path shown);

        /** An empty window of the same size that does so, with the Java and the options of that other process. */
        Watched.Begun beside(ProcessHandle wall, Path shown);
    }

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(ground.inFolder(folder -> new IdleWall(ground, launch, size.watch()).take(folder)));
        screen.start();
        figures.addAll(ground.inFolder(folder -> new WallFrames(this).take(folder)));
        Place place = hub;
        if (place != null) {
            figures.add(ground.inFolder(folder -> SyncBench.hub(() -> new DrawnTurns(this, place).take(folder))));
        }
        return figures;
    }
}
