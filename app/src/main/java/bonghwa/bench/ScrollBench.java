package bonghwa.bench;

import bonghwa.domain.Room;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.ui.FxBridge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Frames while a timeline of all kinds of entries scrolls, beside those of an empty list of that length; in turns. */
public record ScrollBench(Ground ground, FxBridge bridge, Screen screen, int entries) implements Bench {

    /** What has a window; the root has it. */
    public interface Screen {

        /** Starts the toolkit without a display. */
        void start();

        /** The timeline of that room. FX thread. */
        Scrolled timeline(Room room);

        /** A scene in the look of the room. FX thread. */
        Function<Parent, Scene> look();
    }

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        Room room = ground.inFolder(this::room);
        screen.start();
        CompletableFuture<Frames> done = new CompletableFuture<>();
        bridge.post(() -> {
            Scrolled list = new EmptyList(entries, screen.look());
            new Frames(ground.nanos(), screen.timeline(room), list, done).begin();
        });
        Frames frames = done.join();
        return List.of(
                new Figure("scroll", "ms", frames.work(true), frames.work(false), new Aim.Edge(2)),
                new Figure("scroll-interval", "ms", frames.interval(true), frames.interval(false), new Aim.None()));
    }

    private Room room(Path folder) throws IOException, JournalFailure {
        BigRoom big = new BigRoom(ground.clock().instant().minusSeconds(20L * entries));
        try (OpenStore store = ground.open(folder)) {
            Commands commands = ground.commands(store);
            big.declare(commands);
            // One in twenty operations amends an entry and adds none.
            big.fill(store, commands, entries * 20 / 19 + 1);
            return store.room();
        }
    }
}
