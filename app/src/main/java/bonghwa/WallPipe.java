package bonghwa;

import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.replica.Onlooker;
import bonghwa.ui.model.WallContact;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A wall beside the laptop that records: it reads along that laptop's journal, which is as new as that laptop's contact with its hub. */
final class WallPipe implements WallSource {

    private final Onlooker onlooker;
    private final InstantSource real;
    private final WallBell bell;
    private final Executor io;
    private final LaptopHubs hubs;
    private final WallHeard heard = new WallHeard();
    private volatile @Nullable Instant answered;

    /** {@code real}: the machine's clock; {@code bell}: rings at that journal, and is waited for on {@code io}. */
    WallPipe(Onlooker onlooker, LaptopHubs hubs, InstantSource real, WallBell bell, Executor io) {
        this.onlooker = onlooker;
        this.hubs = hubs;
        this.real = real;
        this.bell = bell;
        this.io = io;
    }

    @Override
    public Room look() throws IOException {
        Room room = onlooker.look();
        hubs.look();
        answered = real.instant();
        return room;
    }

    @Override
    public void listen(Runnable rung) {
        io.execute(() -> bell.listen(rung));
    }

    @Override
    public InstantSource clock() {
        return onlooker.clock();
    }

    @Override
    public Clockwork clockwork() {
        return onlooker.clockwork();
    }

    @Override
    public Map<String, Instant> heard() {
        return heard.of(onlooker.holding());
    }

    @Override
    public @Nullable Instant answered() {
        Instant read = answered;
        Instant told = hubs.answered();
        boolean alone = !hubs.any();
        return alone || read == null || (told != null && read.isBefore(told)) ? read : told;
    }

    @Override
    public WallContact.Place place() {
        return hubs.any() ? WallContact.Place.MEMBER : WallContact.Place.THIS_LAPTOP;
    }

    @Override
    public void close() throws IOException {
        bell.close();
    }
}
