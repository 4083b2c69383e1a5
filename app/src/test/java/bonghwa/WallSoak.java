package bonghwa;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.MergeStore;
import bonghwa.replica.OpenStore;
import bonghwa.store.TrustedRoot;
import bonghwa.sync.Bell;
import bonghwa.sync.Copy;
import bonghwa.sync.HubFailure;
import bonghwa.sync.MergeCopy;
import bonghwa.sync.ReplicaCopy;
import bonghwa.sync.Replicator;
import bonghwa.sync.Timing;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallReach;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * A laptop that types, a hub that goes away and comes back, and a wall with its real page, all in simulated time: nothing in it
 * waits. The page belongs to the FX thread, so {@link #page} and {@link #draw} do as well.
 */
final class WallSoak implements Closeable {

    static final Instant START = Weekend.kst("2022-10-15T15:19:00");
    private static final List<State> STATES = List.of(State.values());

    private final Path home;
    private final SoakHub hub = new SoakHub();
    private final Random random = new Random(20221015);
    private final OpenStore laptop;
    private MergeStore wall;
    private final Commands commands;
    private final List<Target> functions;
    private final Replicator pushes;
    private Replicator pulls;
    private final String incident;
    private Instant now = START;
    private Instant answered = START;
    private int typed;

    WallSoak(Path home) throws Exception {
        this.home = home;
        laptop = Stores.open(home.resolve("laptop"), home.resolve("memory"), () -> now, Clockwork.REAL);
        commands = Stores.commands(laptop);
        var catalogue = new Weekend().catalogue();
        commands.importCatalogue(catalogue, true).toCompletableFuture().get();
        commands.declare(new Declaration(Text.of("판교 화재"), Severity.SEV1, START, Weekend.KST))
                .toCompletableFuture()
                .get();
        incident = laptop.room().current().orElseThrow().id();
        functions =
                catalogue.services().stream().flatMap(s -> s.parts().stream()).toList();
        wall = openWall();
        pushes = replicator(new ReplicaCopy(laptop.replica(), laptop.outgoing()), false);
        pulls = replicator(new MergeCopy(wall), true);
    }

    private MergeStore openWall() throws Exception {
        OpenStore.Setting setting = setting();
        new TrustedRoot(setting.disk(), setting.folder())
                .write(laptop.stewardship().own().orElseThrow());
        return MergeStore.open(setting);
    }

    private OpenStore.Setting setting() {
        return Stores.setting(home.resolve("wall"), home.resolve("wall-memory"), () -> now, Clockwork.REAL);
    }

    private Replicator replicator(Copy copy, boolean reads) {
        Timing timing = new Timing(() -> now, System::nanoTime, () -> now, random);
        return new Replicator(hub.peer(reads), copy, timing, Runnable::run, new Bell(), _ -> {});
    }

    /** The laptop records something, so much later. */
    void type(Duration later) throws Exception {
        now = now.plus(later);
        typed++;
        boolean state = random.nextInt(10) < 7;
        Target at = functions.get(random.nextInt(functions.size()));
        List<Report> reports = state ? List.of(Report.of(at, STATES.get(random.nextInt(STATES.size())))) : List.of();
        Content content = new Content(
                state ? Kind.STATUS : Kind.values()[random.nextInt(4)],
                When.exactly(now),
                Text.of("회차 " + typed),
                null,
                About.of(at),
                reports,
                null);
        commands.log(incident, content).toCompletableFuture().get();
    }

    /** The hub goes down, or comes up again. */
    void hub(boolean there) {
        hub.up(there);
    }

    /** How often the hub began. */
    int hubStarts() {
        return hub.starts();
    }

    /** Both exchange; whether they reached the hub. */
    boolean exchange() throws Exception {
        try {
            pushes.once();
            pulls.once();
            answered = now;
            return true;
        } catch (HubFailure e) {
            return false;
        }
    }

    /** The page of the wall as it begins. FX thread. */
    WallScene page() {
        return WallDrawing.page(wall.replica().room(), now, Language.KO, Theme.DARK, 1920, 1080);
    }

    /** Each second that passed since that one, and what there is now. FX thread. */
    void draw(WallScene page, Instant since) {
        for (Instant second = since.plusSeconds(1); second.isBefore(now); second = second.plusSeconds(1)) {
            tick(page, second);
        }
        tick(page, now);
        page.show(wall.replica().room());
        page.scene().getRoot().applyCss();
        page.scene().getRoot().layout();
    }

    private void tick(WallScene page, Instant second) {
        Duration age = Duration.between(answered, second);
        page.tick(
                second,
                new WallContact(
                        WallReach.of(WallContact.Place.HUB, age.isNegative() ? Duration.ZERO : age),
                        List.of(),
                        Duration.ZERO,
                        Duration.ZERO));
    }

    /** The wall begins anew with what it has on its disk. */
    void reopen() throws Exception {
        pulls.close();
        wall.close();
        wall = MergeStore.open(setting());
        pulls = replicator(new MergeCopy(wall), true);
    }

    Instant now() {
        return now;
    }

    Room written() {
        return laptop.room();
    }

    Room shown() {
        return wall.replica().room();
    }

    /** The newest thing that the laptop wrote, or that the wall has. */
    static String newest(Room room) {
        TimelineEntry last = room.current().orElseThrow().log().entries().getLast();
        return last.id();
    }

    @Override
    public void close() throws IOException {
        pushes.close();
        pulls.close();
        wall.close();
        laptop.close();
    }
}
