package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Program;
import bonghwa.replica.Onlooker;
import bonghwa.store.HubsFile;
import bonghwa.store.JournalFailure;
import bonghwa.store.StoreFolder;
import bonghwa.sync.Invitation;
import bonghwa.ui.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Opens walls: where their picture comes from, and the window around it. */
final class Walls {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Machinery machinery;
    private final Toolkit toolkit;

    Walls(Machinery machinery, Toolkit toolkit) {
        this.machinery = machinery;
        this.toolkit = toolkit;
    }

    /** Shows it and returns when somebody left it. */
    void show(StoreFolder folder, Program.Kiosk kiosk, Settings settings) throws Failure {
        WallDress dress = new WallDress(settings.theme(), kiosk.byDay(), settings.reducedMotion());
        try (WallSource source = source(folder.root(), kiosk.invitation())) {
            new WallWindow(source, machinery.clock(), machinery.lanes().io(), toolkit)
                    .open(WallWindow.first(source, settings.language(), dress, kiosk), kiosk.screen());
        } catch (IOException e) {
            throw Failure.no("wall", "trouble.wall", folder.root(), String.valueOf(e.getMessage()));
        } catch (JournalFailure e) {
            throw Failure.store(folder.root().toString(), Failures.key(e.reason()), folder.root());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store of its own where it was let in at a hub, or will be; else the record of this laptop. */
    private WallSource source(Path folder, @Nullable Invitation invitation)
            throws Failure, IOException, JournalFailure {
        if (invitation != null) {
            if (WallHub.records(machinery, folder)) {
                throw Failure.no("other-room", "trouble.wall.records", folder);
            }
            WallHub.prepare(machinery, folder, invitation);
        }
        if (invitation == null && !WallHub.isOne(machinery, folder)) {
            return pipe(machinery.folder(folder));
        }
        WallHub hub = WallHub.open(machinery, folder);
        machinery.lanes().io().execute(() -> begin(hub, invitation));
        return hub;
    }

    private WallPipe pipe(StoreFolder folder) throws IOException {
        Onlooker onlooker = Onlooker.at(machinery.disk(), folder, machinery.clock());
        return new WallPipe(
                onlooker,
                new LaptopHubs(new HubsFile(machinery.disk(), folder)),
                machinery.clock(),
                new WallBell(folder.journal()),
                machinery.lanes().io());
    }

    private static void begin(WallHub hub, @Nullable Invitation invitation) {
        try {
            hub.begin(invitation, PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
