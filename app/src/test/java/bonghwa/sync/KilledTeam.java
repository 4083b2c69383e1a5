package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/** Three real processes in which people type against one hub, and which are killed one after the other at any moment. */
final class KilledTeam {

    private static final int SIZE = 3;
    private static final int LONGEST_MILLIS = 400;

    private final Path home;
    private final PostgresUrl hub;
    private final Random random;
    private final List<TypistProcess> typists = new ArrayList<>();
    private int kills;

    KilledTeam(Path home, PostgresUrl hub, long seed) throws Exception {
        this.home = home;
        this.hub = hub;
        this.random = new Random(seed);
        try (LiveTeam team = new LiveTeam(home, hub, SIZE)) {
            team.admitted();
        }
        for (int i = 0; i < SIZE; i++) {
            typists.add(new TypistProcess(home.resolve("laptop" + i), hub));
        }
    }

    /** Each time one of them is killed: mostly while it types, one time in five while it starts. */
    void kill(int times) throws Exception {
        try {
            for (TypistProcess typist : typists) {
                typist.begin();
            }
            for (int i = 0; i < times; i++) {
                TypistProcess typist = typists.get(random.nextInt(SIZE));
                if (random.nextInt(5) > 0) {
                    awaitWord(typist);
                }
                LockSupport.parkNanos(random.nextInt(LONGEST_MILLIS) * 1_000_000L);
                typist.kill();
                kills++;
                typist.begin();
            }
            for (TypistProcess typist : typists) {
                awaitWord(typist);
            }
        } finally {
            typists.stream().filter(TypistProcess::lives).forEach(TypistProcess::kill);
        }
    }

    private static void awaitWord(TypistProcess typist) {
        int said = typist.acknowledged().size();
        LiveTeam.until("somebody types", () -> typist.acknowledged().size() > said);
    }

    int kills() {
        return kills;
    }

    List<String> acknowledged() {
        return typists.stream().flatMap(each -> each.acknowledged().stream()).toList();
    }

    /** Whoever comes after them finds everything on every laptop, and one room. */
    void assertNothingLost() throws Exception {
        try (LiveTeam team = new LiveTeam(home, hub, SIZE);
                PostgresHub line = new PostgresHub(EmbeddedServer.access(hub), true, System::nanoTime)) {
            team.awaitEqual();
            team.assertNothingLost(line.vector());
            for (LiveLaptop laptop : team.laptops) {
                Set<String> lost = new TreeSet<>(acknowledged());
                lost.removeAll(laptop.record());
                assertThat(lost)
                        .as("acknowledged before a kill, and not at %s", laptop)
                        .isEmpty();
                assertThat(laptop.store.recovery().damage()).isEmpty();
                assertThat(laptop.store.verify().findings()).isEmpty();
            }
        }
    }
}
