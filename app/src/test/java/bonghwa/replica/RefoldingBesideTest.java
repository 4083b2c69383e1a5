package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.op.Clockwork;
import bonghwa.op.VersionVector;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a room is folded anew, since a desk was put out or another root is trusted, people go on to record. */
class RefoldingBesideTest extends TrustingLaptops {

    private final Queue<Runnable> beside = new ArrayDeque<>();
    private OpenStore a;
    private OpenStore b;
    private String fire;

    private OpenStore slow(String name) throws Exception {
        NioDisk disk = new NioDisk();
        SecureRandom random = new SecureRandom();
        OpenStore store = OpenStore.open(new OpenStore.Setting(
                disk,
                new StoreFolder(temp.resolve(name)),
                new JournalSettings(64L << 20, 0),
                new Machine(disk, temp.resolve("memory-" + name), random),
                () -> T.plusSeconds(60),
                Runnable::run,
                beside::add,
                random,
                Clockwork.REAL));
        open.add(store);
        return store;
    }

    private void fold() {
        for (Runnable next = beside.poll(); next != null; next = beside.poll()) {
            next.run();
        }
    }

    @BeforeEach
    void together() throws Exception {
        a = slow("a");
        fire = declare(a, "화재");
        b = laptop("b");
        declare(b, "b");
        done(b.trust(desk(a)));
        meet(a, b);
        admit(a, b);
        meet(a, b);
        log(b, fire, "전");
        meet(a, b);
    }

    private CompletableFuture<Commit> revoke() {
        return a.stewardship().revoke(Typist.NOBODY, desk(b), "도난").toCompletableFuture();
    }

    @Test
    void recording_is_answered_at_once_and_the_revocation_when_the_room_is_right() {
        CompletableFuture<Commit> revoked = revoke();
        log(a, fire, "그사이");

        assertThat(revoked).isNotDone();
        assertThat(counting(a, fire)).containsExactlyInAnyOrder("전", "그사이");
        fold();
        assertThat(revoked).isCompleted();
        assertThat(standing(a, b)).isEqualTo(DeskStanding.REVOKED);
        assertThat(counting(a, fire)).containsExactlyInAnyOrder("전", "그사이");
    }

    @Test
    void what_a_desk_recorded_behind_its_revocation_goes_with_the_new_fold_only() throws Exception {
        var before = a.replica().vector();
        log(b, fire, "도둑");
        var _ = revoke();
        fold();
        done(a.replica().merge(b.outgoing().after(before, 100)));

        assertThat(counting(a, fire)).containsExactly("전");
        assertThat(a.replica().holding().fold().notCounting()).isNotEmpty();
    }

    @Test
    void a_second_revocation_meanwhile_is_in_it_as_well() throws Exception {
        OpenStore c = laptop("c");
        declare(c, "c");
        done(c.trust(desk(a)));
        meet(a, c);
        admit(a, c);
        meet(a, c);
        var first = revoke();
        var second = a.stewardship().revoke(Typist.NOBODY, desk(c), "분실").toCompletableFuture();
        fold();

        assertThat(first).isCompleted();
        assertThat(second).isCompleted();
        assertThat(standing(a, b)).isEqualTo(DeskStanding.REVOKED);
        assertThat(standing(a, c)).isEqualTo(DeskStanding.REVOKED);
        assertThat(a.replica().holding().fold().narrowed()).isFalse();
    }

    @Test
    void another_root_is_trusted_once_all_is_folded_for_it() {
        CompletableFuture<Commit> trusted = a.trust(desk(b)).toCompletableFuture();
        log(a, fire, "그사이");
        assertThat(trusted).isNotDone();
        fold();

        assertThat(trusted).isCompleted();
        assertThat(a.replica().holding().fold().root()).contains(desk(b));
        assertThat(counting(a, fire)).containsExactly("전");
    }

    @Test
    void the_room_of_the_new_fold_is_the_one_of_somebody_who_opens_the_store_then() throws Exception {
        log(b, fire, "도둑");
        var _ = revoke();
        done(a.replica().merge(b.outgoing().after(VersionVector.EMPTY, 1_000)));
        fold();
        var room = a.room();

        assertThat(reopened(a).room()).isEqualTo(room);
    }

    @Test
    void a_store_that_is_closed_meanwhile_is_right_when_it_is_opened_again() throws Exception {
        var _ = revoke();
        OpenStore again = reopened(a);

        assertThat(standing(again, b)).isEqualTo(DeskStanding.REVOKED);
        assertThat(again.replica().holding().fold().narrowed()).isFalse();
    }
}
