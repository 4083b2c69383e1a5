package bonghwa.sim;

import bonghwa.op.Chain;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.replica.RandomText;
import bonghwa.replica.Replica;
import bonghwa.store.Crash;
import bonghwa.store.FaultyDisk;
import bonghwa.store.JournalFailure;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.Power;
import bonghwa.sync.Hub;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.RealExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A machine with one store on a disk that forgets, and everything that was promised to who sits before it. */
final class Laptop {

    private static final Path MEMORY = Path.of("/memory");
    private static final long MUCH = 1L << 30;

    /** Where a store was, that may be set back to it: the disk, and how much had been promised by then. */
    private record Image(FaultyDisk disk, int promises) {}

    final String name;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Deque<Runnable> lane = new ArrayDeque<>();
    /** What it promised, and as whom. */
    final Promises promises = new Promises();

    private final Set<String> apart = new HashSet<>();
    private FaultyDisk disk;
    private Power power;
    private OpenStore store;
    private Commands commands;
    private @Nullable Image image;
    private boolean setBack;
    private boolean atOnce;
    private int lives;

    /** A new machine; whom it trusts was written on its disk before. */
    Laptop(String name, FaultyDisk disk, InstantSource clock, SecureRandom random) throws IOException, JournalFailure {
        this.name = name;
        this.disk = disk;
        this.power = new Power(disk);
        this.clock = clock;
        this.random = random;
        open();
    }

    private void open() throws IOException, JournalFailure {
        makeRoom();
        lane.clear();
        lives++;
        boolean opened = false;
        try {
            start();
            opened = power.gone().isEmpty();
        } catch (IOException | JournalFailure e) {
            if (power.gone().isEmpty()) {
                throw e;
            }
        }
        if (!opened) {
            comeUpAgain();
        }
    }

    private void start() throws IOException, JournalFailure {
        store = OpenStore.open(new OpenStore.Setting(
                power.disk(),
                Disks.STORE,
                new JournalSettings(20_000, 0),
                new Machine(power.disk(), MEMORY, random),
                clock,
                this::queue,
                random,
                Clockwork.REAL));
        commands = new Commands(store.replica(), new RandomText(random));
    }

    private void queue(Runnable task) {
        if (atOnce) {
            task.run();
        } else {
            lane.add(task);
        }
    }

    /** Exchanges with a hub as the product does it, which waits for the store lane; whether it came to its end. */
    boolean exchange(RealExchange exchange, Hub hub, boolean shortly) {
        workAll();
        atOnce = true;
        try {
            exchange.once(store, hub, shortly);
            return true;
        } catch (HubFailure | LocalFailure e) {
            return false;
        } finally {
            atOnce = false;
            comeUp();
        }
    }

    /** How often it was started; what was under way for an earlier life comes to nothing. */
    int lives() {
        return lives;
    }

    OpenStore store() {
        return store;
    }

    /** The lines whose payload is to be gone, by what counts here. */
    Set<String> redacted() {
        return replica().holding().fold().redacted();
    }

    /** What it would give to others. */
    List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        store.outgoing().each(lines::add);
        return lines;
    }

    FaultyDisk disk() {
        return disk;
    }

    Replica replica() {
        return store.replica();
    }

    Commands commands() {
        return commands;
    }

    Set<String> apart() {
        return apart;
    }

    /** Whether it was set back and nothing could tell: its replica may have forked. */
    boolean wasSetBack() {
        return setBack;
    }

    boolean busy() {
        return !lane.isEmpty();
    }

    /** The store lane does one thing. */
    void work() {
        Runnable next = lane.poll();
        if (next != null) {
            next.run();
            comeUp();
        }
    }

    void workAll() {
        while (busy()) {
            work();
        }
    }

    void take(List<Line> lines) {
        replica().merge(lines).thenAccept(this::setApart);
    }

    private void setApart(Replica.Merge merge) {
        for (Map.Entry<Line, Chain.Fault> refused : merge.refused().entrySet()) {
            if (refused.getValue() != Chain.Fault.GAP) {
                apart.add(SimHub.Row.print(refused.getKey()));
            }
        }
    }

    /** The power is cut, in the middle of whatever it did; it comes up again. */
    void crash(Crash crash) throws IOException, JournalFailure {
        on(disk.crash(crash));
    }

    /** What is in memory is gone; it comes up with that disk. */
    private void on(FaultyDisk found) throws IOException, JournalFailure {
        disk = found;
        power = new Power(found);
        open();
    }

    /** In the midst of something that it does soon the power is cut. */
    void cutPower(int changes, Crash crash) {
        power.cut(changes, crash);
    }

    /** If the power went, nothing of what was under way goes on; it comes up again. */
    void comeUp() {
        if (power.gone().isPresent()) {
            try {
                comeUpAgain();
            } catch (IOException | JournalFailure e) {
                throw new IllegalStateException("it does not come up again", e);
            }
        }
    }

    private void comeUpAgain() throws IOException, JournalFailure {
        crash(power.gone().orElseThrow());
    }

    /** So few bytes still fit; {@code lying}: and who asks is told otherwise. */
    void fill(int bytes, boolean lying) {
        disk.room(bytes);
        disk.roomWhenAsked(lying ? MUCH : -1);
    }

    void makeRoom() {
        disk.room(MUCH);
        disk.roomWhenAsked(-1);
    }

    /** It is closed in order and opened again; a disk that fails at that hinders nothing. */
    void restart() throws IOException, JournalFailure {
        workAll();
        try {
            store.close();
        } catch (IOException _) {
            // What it keeps then is derived, and the process ends all the same.
        }
        if (power.gone().isPresent()) {
            comeUpAgain();
        } else {
            open();
        }
    }

    void failNextForce() {
        disk.failForce(1);
    }

    boolean refuses() {
        return replica().refusal() != null;
    }

    /** Its disk is imaged, as a virtual machine's is. */
    void keepImage() {
        image = new Image(disk.crash(Crash.everythingKept()), promises.count());
    }

    /** The image is put back: the machine itself cannot tell. What was promised since is promised by nobody any more. */
    void putImageBack() throws IOException, JournalFailure {
        @Nullable Image last = image;
        if (last != null) {
            promises.forget(last.promises());
            setBack = true;
            on(last.disk().crash(Crash.everythingKept()));
        }
    }

    /** Its store, copied onto another machine while it runs. */
    Laptop copied(String to, InstantSource itsClock, SecureRandom itsRandom) throws IOException, JournalFailure {
        // What a failed write left in its file the copy may give away, and the next power cut take from here.
        setBack |= refuses();
        return new Laptop(to, disk.only(Disks.STORE.root()), itsClock, itsRandom);
    }

    /** Its disk fails no more. */
    void calm() {
        disk.failForce(Integer.MAX_VALUE);
        power.keep();
        makeRoom();
    }

    @Override
    public String toString() {
        return name;
    }
}
