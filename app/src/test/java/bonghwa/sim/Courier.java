package bonghwa.sim;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.RealExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes on between one laptop and one hub: questions, pages on their way in both directions. Everything may come late, twice, in
 * another order, or not at all; nothing is remembered but what is on its way.
 */
final class Courier {

    private record Page(List<Line> lines, int life) {}

    final Laptop laptop;
    final SimHub hub;
    private final Chance chance;
    private final Plant plant;
    private final Gaps gaps;
    private final List<List<SimHub.Row>> toHub = new ArrayList<>();
    private final List<Page> toLaptop = new ArrayList<>();
    private final Set<String> sent = new HashSet<>();
    private @Nullable VersionVector theirs;
    private long cursor;
    private RealExchange real = new RealExchange();
    private int life;
    private boolean cut;

    Courier(Laptop laptop, SimHub hub, Chance chance, Plant plant, Gaps gaps) {
        this.laptop = laptop;
        this.hub = hub;
        this.chance = chance;
        this.plant = plant;
        this.gaps = gaps;
    }

    void cut(boolean now) {
        cut = now;
    }

    /** One thing happens, if the line is not cut. */
    void step() throws IOException {
        switch (chance.below(8)) {
            case 7 -> whole();
            case 0 -> ask();
            case 1, 2 -> push(1 + chance.below(30));
            case 3 -> pull(1 + chance.below(30));
            case 4 -> toHubComes();
            case 5 -> toLaptopComes();
            default -> holes();
        }
    }

    /** The product's own exchange, from its beginning to its end or to where the line is cut. */
    private void whole() {
        if (!cut && !wired()) {
            laptop.exchange(real(), new Wire(hub, chance, gaps, false), gaps.shortly());
        }
    }

    /** What it keeps in mind while it runs. */
    private RealExchange real() {
        if (life != laptop.lives()) {
            life = laptop.lives();
            real = new RealExchange();
        }
        return real;
    }

    /** Whether the planted fault is one of ours. */
    private boolean wired() {
        return plant == Plant.SENT_FLAG || plant == Plant.SEQUENCE_CURSOR;
    }

    private void ask() {
        if (!cut) {
            theirs = hub.vector();
            // The answer of a hub that is asked anew is the newest that anybody knows of us.
            laptop.replica().heard(hub.vector());
        }
    }

    private void push(int most) throws IOException {
        VersionVector known = theirs;
        if (cut || known == null) {
            return;
        }
        List<Line> lines = new ArrayList<>(laptop.store().outgoing().after(known, most));
        if (plant == Plant.SENT_FLAG) {
            lines.removeIf(line -> !sent.add(line.id()));
        }
        toHub.add(hub.begin(lines));
        theirs = chance.one(2) ? null : known;
    }

    private void pull(int most) {
        if (cut) {
            return;
        }
        if (plant == Plant.SEQUENCE_CURSOR) {
            List<SimHub.Row> rows = hub.behind(cursor, most);
            cursor = rows.isEmpty() ? cursor : rows.getLast().number();
            toLaptop.add(new Page(rows.stream().map(SimHub.Row::line).toList(), laptop.lives()));
        } else {
            toLaptop.add(new Page(hub.pull(laptop.replica().vector(), laptop.apart(), most), laptop.lives()));
        }
    }

    /** A transaction ends, or the connection dies first, or dies behind it and it is sent again. */
    private void toHubComes() {
        if (!toHub.isEmpty()) {
            List<SimHub.Row> page = toHub.get(chance.below(toHub.size()));
            if (!chance.one(5)) {
                hub.end(page);
            }
            if (!chance.one(5)) {
                toHub.remove(page);
            }
        }
    }

    /** A page comes to the process that asked for it, in any order of its lines; or to none. */
    private void toLaptopComes() {
        if (!toLaptop.isEmpty()) {
            Page page = toLaptop.get(chance.below(toLaptop.size()));
            if (page.life() == laptop.lives() && !chance.one(6)) {
                List<Line> lines = new ArrayList<>(gaps.in(page.lines()));
                if (chance.one(3)) {
                    Collections.shuffle(lines, chance.random());
                }
                laptop.take(lines);
            }
            if (!chance.one(5)) {
                toLaptop.remove(page);
            }
        }
    }

    private void holes() throws IOException {
        if (!cut) {
            List<End> missing = List.copyOf(laptop.replica().holding().holes().values());
            if (!missing.isEmpty()) {
                laptop.take(hub.full(missing));
            }
            List<Line> full = laptop.store().outgoing().full(hub.holes());
            if (!full.isEmpty()) {
                hub.end(hub.begin(full));
            }
        }
    }

    /** Everything is whole again: one exchange in peace; whether anything moved. */
    boolean exchange() throws IOException {
        toHub.forEach(hub::end);
        toHub.clear();
        toLaptop.clear();
        cut = false;
        int before = hub.size();
        VersionVector held = laptop.replica().vector();
        int holes = laptop.replica().holding().holes().values().size();
        if (wired()) {
            pages();
            holes();
        } else {
            laptop.exchange(real(), new Wire(hub, chance, gaps, true), false);
        }
        laptop.workAll();
        return hub.size() != before
                || !laptop.replica().vector().equals(held)
                || laptop.replica().holding().holes().values().size() != holes;
    }

    /** The same by hand, for faults that only we can make. */
    private void pages() throws IOException {
        for (int page = 0; page < 40; page++) {
            ask();
            laptop.workAll();
            push(50);
            toHub.forEach(hub::end);
            toHub.clear();
            pull(50);
            toLaptop.forEach(p -> laptop.take(p.lines()));
            boolean nothing = toLaptop.stream().allMatch(p -> p.lines().isEmpty());
            toLaptop.clear();
            laptop.workAll();
            if (nothing) {
                break;
            }
        }
    }
}
