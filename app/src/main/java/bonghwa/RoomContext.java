package bonghwa;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Settings;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.LastSeen;
import bonghwa.ui.model.ReplayControls;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a window shows and where its verbs go; {@code draft}: what stood in the entry line; {@code weekend}, {@code wall}: opens it; {@code
 * beside}: does what takes long.
 */
record RoomContext(
        Room room,
        Instant now,
        ZoneId home,
        Clockwork.Kind kind,
        Commands commands,
        Supplier<String> ids,
        StoreHealth store,
        Settings settings,
        FxBridge bridge,
        Executor beside,
        String draft,
        Consumer<String> drafts,
        LastSeen seen,
        Optional<ReplayControls> replay,
        Hindsight hindsight,
        RoomHubs hubs,
        RoomPapers papers,
        Runnable weekend,
        Consumer<Language> wall) {}
