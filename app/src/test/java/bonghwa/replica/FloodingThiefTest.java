package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Signer;
import bonghwa.store.KeyFiles;
import bonghwa.store.NioDisk;
import bonghwa.testing.Scribe;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With a stolen key one begins as many replicas as one likes; the desk is put out all the same, and what was honest counts on. */
class FloodingThiefTest extends TrustingLaptops {

    private static final SecureRandom CHANCE = new SecureRandom();

    private OpenStore a;
    private OpenStore b;
    private String fire;

    private Signer stolen() throws Exception {
        return new KeyFiles(new NioDisk(), b.folder().keys(), CHANCE)
                .read("desk")
                .orElseThrow();
    }

    private void flood(int replicas) throws Exception {
        a = laptop("a");
        fire = declare(a, "화재");
        b = joined(a, "b");
        log(b, fire, "전");
        meet(a, b);
        Signer desk = stolen();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < replicas; i++) {
            lines.add(Forger.certificate(Scribe.signer(1_000 + i), desk, desk.id()));
        }
        assertThat(done(a.replica().merge(lines)).taken()).isEqualTo(replicas);
    }

    private static List<String> replicas(List<End> ends) {
        return ends.stream().map(End::replica).toList();
    }

    @Test
    void what_came_first_is_named_and_the_flood_behind_it_is_not() throws Exception {
        flood(5);
        String honest = b.replica().own().orElseThrow();

        List<End> named = new LastWords(a.replica().holding(), 3).of(desk(b));

        assertThat(replicas(named)).hasSize(3).startsWith(honest);
        assertThat(replicas(new LastWords(a.replica().holding()).of(desk(b)))).hasSize(6);
    }

    @Test
    void a_desk_of_which_nothing_is_here_said_nothing() throws Exception {
        flood(1);

        assertThat(new LastWords(a.replica().holding()).of("nobody")).isEmpty();
    }

    @Test
    void who_looks_at_the_desks_of_the_room_sees_how_many_lines_the_flood_has() throws Exception {
        flood(300);

        KnownDesk thief = a.stewardship().known().stream()
                .filter(d -> d.id().equals(desk(b)))
                .findFirst()
                .orElseThrow();

        assertThat(thief.lines())
                .isEqualTo(300 + b.replica().vector().counter(b.replica().own().orElseThrow()));
    }

    /** So many that their ends do not fit into one line. */
    @Test
    @Tag("night")
    void a_desk_under_whose_key_thousands_of_replicas_began_is_put_out() throws Exception {
        flood(2_200);

        done(a.stewardship().revoke(Typist.NOBODY, desk(b), "도난"));

        assertThat(standing(a, b)).isEqualTo(DeskStanding.REVOKED);
        assertThat(counting(a, fire)).containsExactly("전");
    }
}
