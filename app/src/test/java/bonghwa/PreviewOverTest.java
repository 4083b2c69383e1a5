package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.replica.PreviewingCommitter;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import bonghwa.testing.Scribe;
import bonghwa.testing.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever types while a preview stands does not wait until all of it was folded again. */
class PreviewOverTest {

    private static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    private Path folder;

    private final Scribe scribe = new Scribe(1);
    private final PreviewOver over = new PreviewOver(this::whole);
    private OpenStore store;
    private Commands commands;
    private int folded;
    private int numbers;

    @BeforeEach
    void open() throws Exception {
        StoreFolder trusting = new StoreFolder(Files.createDirectories(folder.resolve("store")));
        new TrustedRoot(new NioDisk(), trusting)
                .write(scribe.lines().getFirst().head().author().desk());
        store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> T, Clockwork.REAL);
        scribe.write("fire", new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, T, ZoneOffset.UTC));
        store.replica().subscribe(commit -> over.grew(commit, store.replica().holding()));
        commands = new Commands(new PreviewingCommitter(store.replica(), this::seen), () -> "i" + numbers++);
        types("이 저장소의 첫 줄");
        seen();
        folded = 0;
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private Fold whole(Fold fold) {
        folded++;
        return fold.with(scribe.records());
    }

    private Fold seen(Fold fold) {
        return over.over(fold, store.replica().holding());
    }

    private Room seen() {
        return seen(store.replica().holding().fold()).room();
    }

    /** What is seen is what the whole preview over the whole record is. */
    private void assertSeen() {
        assertThat(seen())
                .isEqualTo(
                        store.replica().holding().fold().with(scribe.records()).room());
    }

    private void types(String text) {
        commands.log("fire", Content.of(Kind.NOTE, T.plusSeconds(1), text))
                .toCompletableFuture()
                .join();
    }

    @Test
    void what_is_typed_is_folded_into_what_is_seen_and_the_preview_is_folded_once() {
        for (int i = 0; i < 40; i++) {
            types("글 " + i);
        }

        assertSeen();
        assertThat(folded).isZero();
    }

    @Test
    void so_is_what_others_wrote_and_the_preview_itself_as_it_arrives() {
        types("먼저");
        Scribe other = new Scribe(2);
        for (int i = 0; i < 5; i++) {
            other.write("fire", new Operation.EntryLogged("B" + i, Content.of(Kind.NOTE, T, "다른 글 " + i)));
        }
        store.replica().merge(other.lines()).toCompletableFuture().join();
        store.replica().merge(scribe.lines()).toCompletableFuture().join();
        types("나중");

        assertSeen();
        assertThat(folded).isZero();
    }

    /** What a page costs is what came in it; the preview itself, thousands of lines, is folded over the record once. */
    @Test
    void a_room_that_comes_in_many_pages_has_its_preview_folded_over_it_once_and_not_again_for_each() {
        Scribe other = new Scribe(2);
        for (int i = 0; i < 60; i++) {
            other.write("fire", new Operation.EntryLogged("B" + i, Content.of(Kind.NOTE, T, "다른 글 " + i)));
        }
        for (int page = 0; page < 30; page++) {
            store.replica()
                    .merge(other.lines().subList(2 * page, 2 * page + 2))
                    .toCompletableFuture()
                    .join();
            assertSeen();
        }

        assertThat(folded).isZero();
    }

    @Test
    void where_somebody_else_is_trusted_all_of_it_is_folded_anew() {
        types("먼저");
        store.trust(store.stewardship().own().orElseThrow())
                .toCompletableFuture()
                .join();
        assertSeen();
        Scribe other = new Scribe(2);
        store.replica().merge(other.lines()).toCompletableFuture().join();

        assertSeen();
        assertThat(folded).isOne();
    }
}
