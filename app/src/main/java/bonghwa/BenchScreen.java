package bonghwa;

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
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The window in which scrolling is measured: the timeline of a room of which nothing is recorded. */
record BenchScreen(Machinery machinery, Toolkit toolkit) implements ScrollBench.Screen {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 900;

    @Override
    public void start() {
        toolkit.startHeadless();
    }

    @Override
    public Scrolled timeline(Room room) {
        Messages messages = new Messages(Language.KO);
        RoomModel model = new RoomModel(room, machinery.clock().instant(), ZoneId.systemDefault(), Clockwork.Kind.REAL);
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
