package bonghwa.testing;

import bonghwa.domain.DeskStanding;
import bonghwa.op.Line;
import bonghwa.op.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A random but possible record of a room in which desks admit and put out each other, whether they may or not: a root, two
 * stewards who are appointed and dismissed, members, a stranger; replicas that fork, and one that two desks vouch for.
 */
public final class RandomTrust {

    private static final int DESKS = 6;

    private final Random random;
    private final List<Scribe> scribes = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();

    public RandomTrust(int seed) {
        random = new Random(seed);
        for (int i = 0; i < DESKS; i++) {
            scribes.add(new Scribe(10 + i));
        }
        scribes.add(new Scribe(
                scribes.get(4).desk(), Scribe.signer(1000), scribes.get(4).clock()));
        scribes.add(new Scribe(
                scribes.get(5).desk(), scribes.get(3).replica(), scribes.get(3).clock()));
        acts.add(TrustedRoom.appoint(root(), scribes.get(1)));
    }

    public Scribe root() {
        return scribes.getFirst();
    }

    /** The records after so many steps, each once. */
    public List<Recorded> records(int steps) {
        return lines(steps).stream().map(Recorded::of).toList();
    }

    /** The same as they stand in a journal: each replica's in its order. */
    public List<Line> lines(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        scribes.forEach(s -> s.lines().forEach(l -> lines.put(l.id(), l)));
        return List.copyOf(lines.values());
    }

    private void step() {
        Scribe by = scribes.get(random.nextInt(scribes.size()));
        Scribe on = scribes.get(random.nextInt(scribes.size()));
        Scribe able = random.nextInt(4) == 0 ? by : scribes.get(random.nextInt(3));
        switch (random.nextInt(10)) {
            case 0 -> acts.add(TrustedRoom.appoint(able, on, some()));
            case 1 -> acts.add(TrustedRoom.dismiss(random.nextBoolean() ? root() : able, on, some()));
            case 2, 3 -> acts.add(TrustedRoom.admit(able, on, some()));
            case 4 -> acts.add(TrustedRoom.admit(able, on, DeskStanding.WALL, some()));
            case 5, 6 -> acts.add(TrustedRoom.revoke(able, on, ends(on), some()));
            case 7 -> fork(by);
            default -> entries.add(TrustedRoom.note(by, "글 " + entries.size()));
        }
    }

    /** Any lines of the replicas of that desk, also of both branches, also none. */
    private List<Line> ends(Scribe desk) {
        List<Line> ends = new ArrayList<>();
        scribes.stream()
                .filter(s -> s.desk().id().equals(desk.desk().id()) && random.nextInt(5) > 0)
                .forEach(s -> ends.add(s.lines().get(random.nextInt(s.lines().size()))));
        return ends;
    }

    private void fork(Scribe scribe) {
        if (scribes.size() < DESKS + 5) {
            scribes.add(scribe.branch(1 + random.nextInt(scribe.lines().size())).later(3));
        }
    }

    private String[] some() {
        List<String> replaced = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            replaced.add(acts.get(random.nextInt(acts.size())));
        }
        return replaced.toArray(String[]::new);
    }
}
