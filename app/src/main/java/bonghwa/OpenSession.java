package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.HubDesk;
import bonghwa.cli.Screens;
import bonghwa.cli.Session;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A command's view of a store that is open in this process. */
record OpenSession(OpenStore store, Commands commands, HubDesk hubs, Lanes lanes, Painter pictures) implements Session {

    @Override
    public Room room() {
        return store.room();
    }

    @Override
    public Room knownAt(Instant moment) throws Failure {
        try {
            return store.knownAt(moment);
        } catch (IOException e) {
            throw Failures.unreadable(store.folder().root(), e);
        }
    }

    @Override
    public Instant now() {
        return store.clock().instant();
    }

    @Override
    public Clockwork.Kind clock() {
        return store.clockwork().kind();
    }

    @Override
    public String letter() {
        return store.letter();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Executor beside() {
        return lanes.io();
    }

    @Override
    public @Nullable Failure damage() {
        int places = store.recovery().damage().size();
        int loose = store.loose().size();
        String folder = store.folder().root().toString();
        return places + loose == 0 ? null : Failure.store(folder, "trouble.damage", folder, places, loose);
    }

    @Override
    public Screens screens() {
        return pictures.of(this);
    }
}
