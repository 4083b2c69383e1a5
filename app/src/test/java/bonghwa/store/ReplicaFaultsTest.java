package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.store.JournalFailure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Law 2 for the whole replica: what a completed commit said is there after reopening, and else a prefix of what was asked. */
class ReplicaFaultsTest {

    private static final long ROOM = 1L << 30;

    /** Several lives: people ask, some at the same time; forces and writes fail, the disk fills up, the power is cut. */
    @Property(tries = 80)
    void whatWasAcknowledgedIsThereWhateverTheDiskAndThePowerDo(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        Lives lives = new Lives(0);
        for (int life = 0; life < 4; life++) {
            plan(lives.disk, random);
            for (int round = random.nextInt(7); round > 0; round--) {
                together(lives, 1 + random.nextInt(4), random);
                assertThat(lives.store.room()).isEqualTo(lives.acknowledgedRoom);
            }
            if (random.nextBoolean()) {
                lives.ask(3);
            }
            lives.crash(Crash.any(random));
            lives.open();
            lives.assertNothingLostAndNothingInvented();
        }
    }

    private static void plan(FaultyDisk disk, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> disk.failForce(1 + random.nextInt(8));
            case 1 -> {
                disk.roomWhenAsked(ROOM);
                disk.room(random.nextInt(9_000));
            }
            case 2 -> disk.room(random.nextInt(9_000));
            default -> disk.room(ROOM);
        }
    }

    private static void together(Lives lives, int people, Random random) {
        List<Lives.Request> requests = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            requests.add(lives.ask(random.nextInt(5) == 0 ? random.nextInt(900) : random.nextInt(30)));
        }
        lives.work();
        lives.settle(requests);
    }

    @Example
    void afterAFailedForceTheReplicaRefusesAndShowsWhatWasAcknowledged() throws Exception {
        Lives lives = new Lives(0);
        Lives.Request kept = lives.ask(1);
        lives.work();
        lives.disk.failForce(1);
        Lives.Request failed = lives.ask(1);
        Lives.Request beside = lives.ask(1);
        lives.work();
        Lives.Request later = lives.ask(1);
        lives.work();

        assertThat(List.of(failed, beside, later))
                .extracting(r -> Lives.reason(r).reason())
                .containsOnly(Reason.FORCE_FAILED);
        assertThat(lives.replica().refusal()).isNotNull();
        assertThat(lives.store.room()).isEqualTo(kept.answer().join().after());
        assertThat(lives.entries()).containsExactly(kept.text());
    }

    @Example
    void oneForceAcknowledgesAllThatWaits() throws Exception {
        Lives lives = new Lives(0);
        int before = lives.disk.forces();
        List<Lives.Request> requests = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            requests.add(lives.ask(1));
        }
        lives.work();

        assertThat(requests).allMatch(r -> r.answer().isDone() && !r.answer().isCompletedExceptionally());
        assertThat(lives.disk.forces()).isEqualTo(before + 1);
    }

    @Example
    void nobodyIsAnsweredBeforeTheForce() throws Exception {
        Lives lives = new Lives(0);
        List<String> order = new ArrayList<>();
        int before = lives.disk.forces();
        Lives.Request request = lives.ask(1);
        lives.replica().subscribe(_ -> order.add("shown after " + (lives.disk.forces() - before)));
        request.answer().thenAccept(_ -> order.add("answered after " + (lives.disk.forces() - before)));
        lives.work();

        assertThat(order).containsExactly("shown after 1", "answered after 1");
    }

    @Example
    void aFullDiskIsSaidAndRecordingGoesOnWhenThereIsRoomAgain() throws Exception {
        Lives lives = new Lives(100_000);
        lives.disk.room(100_010);
        Lives.Request refused = lives.ask(50);
        lives.work();

        assertThat(Lives.reason(refused).reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(lives.replica().refusal()).isNull();
        lives.disk.room(ROOM);
        Lives.Request again = lives.ask(50);
        lives.work();
        lives.settle(List.of(refused, again));
        lives.crash(Crash.nothingKept());
        lives.open();
        lives.assertNothingLostAndNothingInvented();
        assertThat(lives.entries()).containsExactly(again.text());
    }
}
