package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.testing.Stores;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop vouches for what it holds, and only for what is new. */
class AnchoringTest {

    private static final Instant NOW = Instant.parse("2026-11-25T21:00:00Z");

    @TempDir
    private Path home;

    private OpenStore store;

    @BeforeEach
    void open() throws Exception {
        store = Stores.open(home.resolve("store"), home.resolve("memory"), InstantSource.fixed(NOW), Clockwork.REAL);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void declare() throws Exception {
        Stores.commands(store)
                .declare(new Declaration(Text.of("outage"), Severity.SEV1, NOW, ZoneOffset.UTC))
                .toCompletableFuture()
                .get();
    }

    private List<Operation.Anchored> anchor() throws Exception {
        Commit commit = store.anchoring().anchor().toCompletableFuture().get();
        return commit.records().stream()
                .map(Recorded::meaning)
                .map(m -> (Operation.Anchored) ((Meaning.Understood) m).operation())
                .toList();
    }

    @Test
    void an_anchor_names_the_end_of_every_chain_as_it_stood_before_it() throws Exception {
        declare();
        var held = store.replica().holding().vector();

        List<Operation.Anchored> anchors = anchor();

        assertThat(anchors).hasSize(1);
        assertThat(anchors.getFirst().ends())
                .containsExactlyElementsOf(
                        held.ends().values().stream().flatMap(List::stream).toList());
    }

    @Test
    void where_nothing_was_recorded_since_the_last_one_there_is_no_other() throws Exception {
        declare();
        anchor();

        assertThat(anchor()).isEmpty();
    }

    @Test
    void what_was_recorded_since_is_vouched_for_next() throws Exception {
        declare();
        anchor();
        declare();

        assertThat(anchor()).hasSize(1);
    }

    @Test
    void a_store_that_was_opened_again_knows_what_it_vouched_for() throws Exception {
        declare();
        anchor();
        store.close();
        open();

        assertThat(anchor()).isEmpty();
    }
}
