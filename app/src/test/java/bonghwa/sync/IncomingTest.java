package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.VersionVector;
import bonghwa.replica.ReadAhead;
import bonghwa.replica.Replica;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While a page is taken the next one is fetched; what comes of it all is the same however the pages fall. */
class IncomingTest {

    @TempDir
    private Path folder;

    private final MemoryHub.Table table = new MemoryHub.Table("hub");
    private Station writer;
    private Station reader;
    private final List<VersionVector> asked = new ArrayList<>();
    private Runnable whenAsked = () -> {};

    @BeforeEach
    void open() throws Exception {
        writer = new Station(folder.resolve("writer"));
        reader = new Station(folder.resolve("reader"));
    }

    @AfterEach
    void close() throws Exception {
        writer.close();
        reader.close();
    }

    private MemoryHub hub() {
        return new MemoryHub(table, "me") {
            @Override
            public List<Held> pull(VersionVector have, Set<String> apart, int most) {
                asked.add(have);
                whenAsked.run();
                return super.pull(have, apart, most);
            }
        };
    }

    private void written(String... texts) throws Exception {
        for (String text : texts) {
            writer.says(text);
        }
        new MemoryHub(table, "writer").push(lines());
    }

    private List<Line> lines() throws Exception {
        return writer.copy().lacking(VersionVector.EMPTY, 100);
    }

    private long come(Copy copy, Apart apart, int most) throws Exception {
        MemoryHub hub = hub();
        Round.Tally tally = new Round.Tally();
        new Incoming(copy, hub, apart, () -> reader.now, most).all(hub.vector(), tally, _ -> {});
        return tally.taken();
    }

    @Test
    void the_next_page_is_fetched_while_this_one_is_taken() throws Exception {
        written("화재", "정전", "복구");
        Slow slow = new Slow(reader.copy());
        whenAsked = () -> {
            if (asked.size() > 1) {
                slow.done.complete(true);
            }
        };

        come(slow, new Apart(), 2);

        assertThat(slow.done.join()).as("asked before the first page was taken").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void what_comes_is_the_same_however_the_pages_fall(int most) throws Exception {
        written("화재", "정전", "복구", "대피");
        List<Line> lines = lines();
        table.store("무엇인가\n".getBytes(StandardCharsets.UTF_8), "mallory");
        table.store(Junk.otherPayload(lines.get(2)), "mallory");
        table.store(Junk.otherSignature(lines.get(3)), "mallory");
        Apart apart = new Apart();

        long taken = come(reader.copy(), apart, most);

        assertThat(taken).isEqualTo(lines.size());
        assertThat(reader.record()).isEqualTo(writer.record());
        assertThat(apart.byAccount()).containsExactly(Map.entry("mallory", 3));
    }

    @Test
    void no_page_is_fetched_behind_the_last_one() throws Exception {
        written("화재", "정전", "복구");

        come(reader.copy(), new Apart(), 2);

        assertThat(asked).as("two pages, and whether that was all").hasSize(3);
    }

    @Test
    void a_line_at_the_end_of_a_page_that_only_the_next_one_vouches_for_comes_with_that_one() throws Exception {
        CarelessSigner careless = new CarelessSigner(Scribe.signer(2));
        Scribe stranger = new Scribe(Scribe.signer(1), careless, Station.T);
        String tooLongToBeRemembered = "글".repeat(6_000);
        for (boolean wrong : List.of(false, true, false)) {
            careless.wrong = wrong;
            stranger.write(
                    "i", new Operation.EntryLogged("E", Content.of(Kind.NOTE, Station.T, tooLongToBeRemembered)));
        }
        stranger.lines().forEach(line -> table.store(line.toBytes(), "stranger"));

        come(reader.copy(), new Apart(), 3);

        assertThat(reader.copy().vector().counter(stranger.replica().id())).isEqualTo(4);
    }

    @Test
    void whoever_records_without_a_pause_still_gets_what_others_wrote() throws Exception {
        written("화재");
        reader.says("정전");
        Hub slow = new MemoryHub(table, "me") {
            @Override
            public void push(List<Line> lines) {
                super.push(lines);
                reader.says("더");
                assertThat(table.size()).as("it goes on pushing").isLessThan(20);
            }
        };

        new Exchange(reader.copy(), slow, new Apart(), () -> reader.now, true).round(_ -> {});

        assertThat(reader.record()).containsAll(writer.record());
    }

    /** A copy that is done with a page when it is told so, or after a while. */
    private static final class Slow implements Copy {
        private final Copy copy;
        private final CompletableFuture<Boolean> done = new CompletableFuture<>();

        Slow(Copy copy) {
            this.copy = copy;
        }

        @Override
        public CompletionStage<Replica.Merge> taking(ReadAhead lines) throws LocalFailure {
            return copy.taking(lines)
                    .thenCombine(done.completeOnTimeout(false, 10, TimeUnit.SECONDS), (merge, _) -> merge);
        }

        @Override
        public VersionVector vector() {
            return copy.vector();
        }

        @Override
        public List<Line> lacking(VersionVector theirs, int most) throws LocalFailure {
            return copy.lacking(theirs, most);
        }

        @Override
        public long unsent(VersionVector theirs) {
            return copy.unsent(theirs);
        }

        @Override
        public Optional<Instant> oldest(VersionVector theirs) throws LocalFailure {
            return copy.oldest(theirs);
        }

        @Override
        public Collection<End> holes() {
            return copy.holes();
        }

        @Override
        public List<Line> full(Collection<End> holes) throws LocalFailure {
            return copy.full(holes);
        }

        @Override
        public boolean outrun(VersionVector theirs) {
            return copy.outrun(theirs);
        }

        @Override
        public Map<String, Instant> desks() {
            return copy.desks();
        }
    }
}
