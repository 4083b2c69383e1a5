package bonghwa.bench;

import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.Scene;

/** Frames of a wall with hundreds of services of which twenty change in a second, beside those of an empty scene; in turns. */
record WallFrames(WallBench bench) {

    private static final int ROOMS = 200;
    /** Of sixty frames in a second every third brings a change. */
    private static final int EVERY = 3;

    private static final double TIMES = 2;

    List<Figure> take(Path folder) throws IOException, JournalFailure {
        List<Room> rooms = rooms(folder);
        CompletableFuture<Frames> done = new CompletableFuture<>();
        bench.bridge()
                .post(() -> new Frames(
                                bench.ground().nanos(),
                                new Changing(bench.screen().wall(rooms.getFirst()), rooms),
                                new EmptyScene(),
                                done)
                        .begin());
        Frames frames = done.join();
        return List.of(
                new Figure("wall-frame", "ms", frames.interval(true), frames.interval(false), new Aim.Edge(TIMES)),
                new Figure("wall-frame-work", "ms", frames.work(true), frames.work(false), new Aim.None()));
    }

    /** A room in its states, each one report farther than the one before. */
    private List<Room> rooms(Path folder) throws IOException, JournalFailure {
        try (OpenStore store = bench.ground().open(folder)) {
            Commands commands = bench.ground().commands(store);
            Typing typing = new Typing(commands, store, bench.ground().clock());
            int services = bench.size().services();
            commands.importCatalogue(BigCatalogue.of(services), true)
                    .toCompletableFuture()
                    .join();
            commands.declare(new Declaration(
                            Text.of("전산망 장애"),
                            Severity.SEV1,
                            bench.ground().clock().instant(),
                            ZoneId.of("Asia/Seoul")))
                    .toCompletableFuture()
                    .join();
            typing.report(functions(1, services), State.OPERATIONAL);
            Dice dice = new Dice(709);
            List<Room> rooms = new ArrayList<>();
            for (int i = 0; i < ROOMS; i++) {
                int one = 1 + dice.roll(services);
                typing.report(functions(one, one), dice.any(List.of(State.values())));
                rooms.add(store.room());
            }
            return rooms;
        }
    }

    private static List<Target> functions(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> Target.function(BigCatalogue.id(n), "f1"))
                .toList();
    }

    /** Shows the next room with every third frame. */
    private static final class Changing implements Scrolled {

        private final WallBench.Shown wall;
        private final List<Room> rooms;
        private int frame;

        Changing(WallBench.Shown wall, List<Room> rooms) {
            this.wall = wall;
            this.rooms = rooms;
        }

        @Override
        public Scene scene() {
            return wall.scene();
        }

        @Override
        public void toStart() {
            frame = 0;
        }

        @Override
        public void scroll(double pixels) {
            frame++;
            if (frame % EVERY == 0) {
                wall.show(rooms.get(frame / EVERY % rooms.size()));
            }
        }
    }
}
