package bonghwa;

import bonghwa.bench.Bench;
import bonghwa.bench.EmptyWindow;
import bonghwa.bench.Ground;
import bonghwa.bench.Measurements;
import bonghwa.bench.ScrollBench;
import bonghwa.bench.Scrolled;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Committer;
import bonghwa.replica.Intent;
import bonghwa.replica.Typist;
import bonghwa.ui.Look;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.timeline.TimelineTools;
import bonghwa.ui.timeline.TimelineView;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Makes the measurements, with the window that some of them need; never on anybody's store. */
final class Benches {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 900;
    /** The window of a process that is measured makes the file of this property. */
    private static final String SHOWN = "bonghwa.shown";

    private final Machinery machinery;
    private final Toolkit toolkit;
    private final LongSupplier nanos;

    Benches(Machinery machinery, Toolkit toolkit, LongSupplier nanos) {
        this.machinery = machinery;
        this.toolkit = toolkit;
        this.nanos = nanos;
    }

    /** All of them by name, in the order in which they are run. */
    Map<String, Bench> all() {
        return Measurements.of(ground(), toolkit.bridge(), new Screen(), new Launch(SHOWN));
    }

    /** The exchange through that hub. */
    Bench sync(String hub, String password, int room) {
        return Measurements.sync(ground(), machinery.lanes().io(), hub, password, room);
    }

    private Ground ground() {
        return new Ground(
                machinery.disk(),
                machinery.clock(),
                nanos,
                machinery.random(),
                machinery.lanes().store(),
                machinery.folders().data());
    }

    /** Says that the window is there, where a measuring process waits for it. FX thread. */
    static void shown() {
        String file = System.getProperty(SHOWN);
        if (file != null) {
            EmptyWindow.shown(Path.of(file));
        }
    }

    private final class Screen implements ScrollBench.Screen {

        @Override
        public void start() {
            toolkit.startHeadless();
        }

        @Override
        public Scrolled timeline(Room room) {
            Messages messages = new Messages(Language.KO);
            RoomModel model =
                    new RoomModel(room, machinery.clock().instant(), ZoneId.systemDefault(), Clockwork.Kind.REAL);
            Commands commands = new Commands(new Nobody(room), () -> "");
            TimelineView view = new TimelineView(
                    model,
                    new TimelineModel(model),
                    messages,
                    new Phrases(messages, model::zone),
                    new TimelineTools(
                            new EntryVerbs(model, commands),
                            new EntryReader(model, () -> null, () -> Language.KO),
                            new Problems(toolkit.bridge(), messages),
                            () -> Typist.NOBODY));
            return new Timeline(view, look().apply(view));
        }

        @Override
        public Function<Parent, Scene> look() {
            return root -> new Look().scene(root, WIDTH, HEIGHT);
        }
    }

    private record Timeline(TimelineView view, Scene scene) implements Scrolled {

        @Override
        public void toStart() {
            view.toStart();
        }

        @Override
        public void scroll(double pixels) {
            view.scroll(pixels);
        }
    }

    /** Records nothing. */
    private record Nobody(Room room) implements Committer {

        @Override
        public CompletionStage<Commit> commit(Typist typist, Intent intent) {
            return new CompletableFuture<>();
        }
    }
}
