package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.VersionVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Some laptops that trust one root, each with somebody who types all the while. */
final class LiveTeam implements AutoCloseable {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int LONGEST_PAUSE_NANOS = 12_000_000;

    final List<LiveLaptop> laptops = new ArrayList<>();
    private final List<CompletableFuture<Void>> typing = new ArrayList<>();
    private volatile boolean ended;

    LiveTeam(Path home, PostgresUrl hub, int size) throws Exception {
        this(
                home,
                hub.place(),
                Collections.nCopies(size, () -> new PostgresHub(EmbeddedServer.access(hub), true, System::nanoTime)));
    }

    /** Each by a line of its own. */
    LiveTeam(Path home, String place, List<LiveLaptop.Dial> lines) throws Exception {
        for (int i = 0; i < lines.size(); i++) {
            Path folder = home.resolve("laptop" + i);
            if (i > 0) {
                LiveLaptop.trusting(folder, laptops.getFirst());
            }
            laptops.add(new LiveLaptop(folder, place, lines.get(i)));
        }
    }

    /** The first lets in all others. */
    LiveTeam admitted() {
        awaitEqual();
        laptops.getFirst().admits();
        awaitEqual();
        return this;
    }

    /** From now on everybody types. */
    void type() {
        ended = false;
        laptops.forEach(
                laptop -> typing.add(CompletableFuture.runAsync(() -> type(laptop), Thread::startVirtualThread)));
    }

    private void type(LiveLaptop laptop) {
        Random random = new Random(laptop.toString().hashCode());
        for (int i = 0; !ended; i++) {
            laptop.types(laptop + " 글 " + i);
            LockSupport.parkNanos(1 + random.nextInt(LONGEST_PAUSE_NANOS));
        }
    }

    void rest() {
        ended = true;
        typing.forEach(CompletableFuture::join);
        typing.clear();
    }

    List<String> acknowledged() {
        List<String> all = new ArrayList<>();
        laptops.forEach(laptop -> all.addAll(laptop.acknowledged()));
        return all;
    }

    static void until(String what, BooleanSupplier asked) {
        until(() -> what, asked);
    }

    private static void until(Supplier<String> what, BooleanSupplier asked) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!asked.getAsBoolean()) {
            assertThat(System.nanoTime() - end)
                    .as(() -> "waited in vain: " + what.get())
                    .isNegative();
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Everybody holds the same, and the hub nothing less. */
    void awaitEqual() {
        LiveLaptop first = laptops.getFirst();
        until(
                () -> "all hold the same: "
                        + laptops.stream().map(LiveTeam::told).toList(),
                () -> laptops.stream()
                        .allMatch(each -> sent(each) && each.vector().equals(first.vector())));
    }

    private static String told(LiveLaptop laptop) {
        return laptop + " " + laptop.replicator.status() + " holds " + laptop.vector();
    }

    private static boolean sent(LiveLaptop laptop) {
        SyncStatus.OfHub status = laptop.replicator.status();
        return status.link() == SyncStatus.Link.LIVE && status.load().unsent() == 0;
    }

    /** Laws 1 and 2: one room on all, everything in it that anybody was answered for, nothing forked. */
    void assertNothingLost(VersionVector hub) throws Exception {
        LiveLaptop first = laptops.getFirst();
        for (LiveLaptop laptop : laptops) {
            Set<String> lost = new TreeSet<>(acknowledged());
            lost.removeAll(laptop.record());
            assertThat(lost).as("acknowledged, and not at %s", laptop).isEmpty();
            assertThat(laptop.room().unapplied())
                    .as("what %s lists as counting not", laptop)
                    .isEmpty();
            assertThat(laptop.room().forks()).as("forks at %s", laptop).isEmpty();
            assertThat(laptop.room()).as("what %s shows", laptop).isEqualTo(first.room());
            assertThat(laptop.store.outgoing().unsent(hub))
                    .as("the hub lacks of %s", laptop)
                    .isZero();
        }
    }

    @Override
    public void close() throws IOException {
        rest();
        for (LiveLaptop laptop : laptops) {
            laptop.close();
        }
    }
}
