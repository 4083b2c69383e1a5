package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.VersionVector;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever has a replica's key can sign a line badly and the next one well. What laptops hold of that must not depend on when they
 * asked: the next line vouches for the one before.
 */
class UnsignedLinesTest {

    @TempDir
    Path folder;

    private final MemoryHub.Table table = new MemoryHub.Table("hub");
    private final CarelessSigner careless = new CarelessSigner(Scribe.signer(2));
    private final Scribe stranger = new Scribe(Scribe.signer(1), careless, Station.T);
    private Station early;
    private Station late;
    private final Apart apart = new Apart();

    @BeforeEach
    void open() throws Exception {
        early = new Station(folder.resolve("early"));
        late = new Station(folder.resolve("late"));
    }

    @AfterEach
    void close() throws Exception {
        early.close();
        late.close();
    }

    private void writes(boolean wrong) {
        careless.wrong = wrong;
        Line line = stranger.write("i", new Operation.EntryLogged("E", Content.of(Kind.NOTE, Station.T, "글")));
        store(line);
    }

    private void store(Line line) {
        table.store(line.toBytes(), "mallory");
    }

    private void asks(Station station, Apart known) throws Exception {
        new Exchange(station.copy(), new MemoryHub(table, "me"), known, () -> station.now, true).round(_ -> {});
    }

    private long held(Station station) {
        return station.copy().vector().counter(stranger.replica().id());
    }

    @Test
    void as_long_as_nothing_vouches_for_it_it_is_junk() throws Exception {
        stranger.lines().forEach(this::store);
        writes(true);
        asks(early, apart);

        assertThat(held(early)).isOne();
        assertThat(apart.byAccount()).containsEntry("mallory", 1);
    }

    @Test
    void who_saw_it_alone_first_takes_it_as_whoever_came_later_once_the_next_line_vouches_for_it() throws Exception {
        stranger.lines().forEach(this::store);
        writes(true);
        asks(early, apart);
        writes(false);
        asks(early, apart);
        asks(late, new Apart());

        assertThat(held(early)).isEqualTo(3);
        assertThat(early.copy().vector()).isEqualTo(late.copy().vector());
        assertThat(apart.size()).isZero();
    }

    @Test
    void it_is_looked_at_once_for_each_line_that_comes_behind_it_and_not_at_every_exchange() throws Exception {
        stranger.lines().forEach(this::store);
        writes(true);
        asks(early, apart);
        writes(true);
        asks(early, apart);
        int before = apart.size();
        asks(early, apart);

        assertThat(before).isEqualTo(2);
        assertThat(apart.size()).isEqualTo(before);
        assertThat(held(early)).isOne();
    }

    @Test
    void junk_that_claims_to_be_of_our_own_replica_does_not_end_it() throws Exception {
        early.says("화재");
        asks(early, apart);
        String own = early.store.replica().vector().ends().keySet().iterator().next();
        Line last = early.copy().lacking(VersionVector.EMPTY, 10).getLast();
        String text = new String(last.toBytes(), StandardCharsets.UTF_8)
                .replace("\"n\":2", "\"n\":3")
                .replaceFirst("\"prev\":\"[^\"]*\"", "\"prev\":\"" + last.id() + "\"");
        table.store(text.getBytes(StandardCharsets.UTF_8), "mallory");

        assertThat(new MemoryHub(table, "me").vector().counter(own)).isEqualTo(3);
        asks(early, apart);
        early.says("정전");

        assertThat(early.store.replica().vector().ends().keySet()).containsExactly(own);
        assertThat(apart.byAccount()).containsEntry("mallory", 1);
    }

    @Test
    void a_forged_chain_does_not_hide_that_the_hub_lacks_what_is_real() throws Exception {
        for (int i = 0; i < 4; i++) {
            writes(false);
        }
        List<Line> real = stranger.lines();
        early.store.replica().merge(real).toCompletableFuture().join();
        Line first = real.getFirst();
        store(first);
        careless.wrong = true;
        Scribe liar = new Scribe(Scribe.signer(1), careless, Station.T);
        for (int i = 0; i < 8; i++) {
            liar.write("i", new Operation.EntryLogged("L" + i, Content.of(Kind.NOTE, Station.T, "거짓")));
        }
        liar.lines().forEach(this::store);

        asks(early, apart);

        assertThat(table.rows().stream().map(row -> new String(row.line(), StandardCharsets.UTF_8)))
                .containsAll(real.stream()
                        .map(line -> new String(line.toBytes(), StandardCharsets.UTF_8))
                        .toList());
    }
}
