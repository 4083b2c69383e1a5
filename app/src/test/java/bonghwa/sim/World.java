package bonghwa.sim;

import bonghwa.store.Crash;
import bonghwa.store.FaultyDisk;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Some laptops and some hubs for some hours, out of one seed. */
final class World {

    private static final Instant START = Instant.parse("2022-10-15T06:38:00Z");
    private static final int MOST_LAPTOPS = 6;
    /** Clocks are wrong by up to this, in milliseconds: beyond a minute nobody follows. */
    private static final int WRONG = 200_000;
    /** How often a coarse clock moves, in milliseconds. */
    private static final long COARSE = 600_000;

    final List<Laptop> laptops = new ArrayList<>();
    final List<SimHub> hubs = new ArrayList<>();
    final Strangers strangers;
    private final List<Courier> couriers = new ArrayList<>();
    private final Chance chance;
    private final Plant plant;
    private final Gaps gaps;
    private final Outages outages;
    private final Forgers forgers;
    private final Redactors redactors;
    private final Typing typing;
    private final Governing governing;
    /** In some worlds all clocks are right and slow to move: much happens in one moment. */
    private final boolean coarse;
    /** In some much is decided about who is let in and put out. */
    private final boolean political;

    private long now = START.toEpochMilli();

    World(long seed, Plant plant) throws IOException, JournalFailure {
        this.chance = new Chance(seed);
        this.plant = plant;
        this.gaps = new Gaps(seed);
        this.outages = new Outages(seed);
        this.forgers = new Forgers(seed);
        this.redactors = new Redactors(seed);
        this.coarse = chance.one(3);
        this.political = chance.one(3);
        this.typing = new Typing(chance);
        this.governing = new Governing(chance);
        this.strangers = new Strangers(chance, START);
        for (int i = 0; i < 1 + chance.below(3); i++) {
            hubs.add(new SimHub());
        }
        List<FaultyDisk> disks = new ArrayList<>();
        for (int i = 0; i < 2 + chance.below(3); i++) {
            disks.add(new FaultyDisk());
        }
        String root = Disks.desk(disks.getFirst(), chance.keys());
        for (FaultyDisk disk : disks) {
            Disks.trusting(disk, root);
            if (plant == Plant.ACKNOWLEDGED_BEFORE_FORCE) {
                Disks.forceless(disk);
            }
            join(new Laptop("laptop" + laptops.size(), disk, clock(), chance.keys()));
        }
    }

    /** A machine's clock: wrong by something, and sometimes set. */
    private InstantSource clock() {
        if (coarse) {
            return () -> Instant.ofEpochMilli(now / COARSE * COARSE);
        }
        long[] wrong = {chance.below(2 * WRONG) - WRONG};
        return () -> {
            if (chance.one(400)) {
                wrong[0] = chance.below(2 * WRONG) - WRONG;
            }
            return Instant.ofEpochMilli(now + wrong[0]);
        };
    }

    private void join(Laptop laptop) {
        laptops.add(laptop);
        hubs.forEach(hub -> couriers.add(new Courier(laptop, hub, chance, plant, gaps)));
    }

    /** So many things happen, one after the other. */
    void run(int steps) throws IOException, JournalFailure {
        for (int i = 0; i < steps; i++) {
            now += chance.one(3) ? 0 : chance.below(20_000);
            outages.perhaps(laptops);
            forgers.perhaps(hubs);
            redactors.perhaps(laptops);
            step();
            laptops.forEach(Laptop::comeUp);
        }
    }

    private void step() throws IOException, JournalFailure {
        int what = chance.below(100);
        if (what < 20) {
            Laptop laptop = chance.of(laptops);
            if (chance.one(political ? 2 : 6)) {
                governing.on(chance.one(2) ? laptops.getFirst() : laptop);
            } else {
                typing.on(laptop, Instant.ofEpochMilli(now));
            }
        } else if (what < 50) {
            chance.of(laptops).work();
        } else if (what < 90) {
            chance.of(couriers).step();
        } else if (what < 94) {
            chance.of(couriers).cut(chance.one(2));
        } else {
            mishap(chance.of(laptops), chance.of(hubs));
        }
    }

    private void mishap(Laptop laptop, SimHub hub) throws IOException, JournalFailure {
        switch (chance.below(12)) {
            case 0, 1 -> laptop.crash(Crash.any(chance.random()));
            case 2 -> laptop.restart();
            case 3 -> laptop.failNextForce();
            case 4 -> laptop.keepImage();
            case 5 -> laptop.putImageBack();
            case 6 -> copy(laptop);
            case 7 -> hub.lose(chance.below(hub.size() + 1));
            case 8 -> hub.lose(0);
            case 9 -> strangers.squat(chance.of(hubs), hub);
            default -> strangers.act(hub, incident(), Instant.ofEpochMilli(now));
        }
    }

    private void copy(Laptop laptop) throws IOException, JournalFailure {
        if (laptops.size() < MOST_LAPTOPS) {
            join(laptop.copied("copy" + laptops.size(), clock(), chance.keys()));
        }
    }

    /** An incident that somebody declared, or one that nobody knows yet. */
    private String incident() {
        return chance.of(laptops).store().room().declared().stream()
                .findFirst()
                .map(i -> i.id())
                .orElse("nowhere");
    }

    /** All that is broken is mended, all that is cut is joined, and everybody exchanges until nothing moves any more. */
    void heal() throws IOException, JournalFailure {
        for (Laptop laptop : laptops) {
            laptop.workAll();
            laptop.calm();
            if (laptop.refuses() || chance.one(2)) {
                laptop.crash(Crash.everythingKept());
                laptop.restart();
            }
        }
        hubs.forEach(strangers::make);
        if (chance.one(2)) {
            decideLate();
        }
        boolean moving = true;
        for (int round = 0; moving; round++) {
            moving = false;
            for (Courier courier : couriers) {
                moving |= courier.exchange();
            }
            if (round > 30) {
                throw new AssertionError("they exchange for ever");
            }
        }
    }

    /** While the root is away the others write on and hear of each other; it puts one of them out meanwhile. */
    private void decideLate() throws IOException {
        Laptop away = laptops.getFirst();
        for (Laptop laptop : laptops.subList(1, laptops.size())) {
            typing.on(laptop, Instant.ofEpochMilli(now));
            laptop.workAll();
        }
        for (Courier courier : couriers) {
            if (courier.laptop != away) {
                courier.exchange();
            }
        }
        governing.putOut(away);
        away.workAll();
    }

    Set<String> strange() {
        return strangers.replicas();
    }

    List<Courier> couriers() {
        return couriers;
    }
}
