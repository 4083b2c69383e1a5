package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Kind;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.VersionVector;
import bonghwa.testing.Stores;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Laptops with real stores and keys that the tests let meet and let each other in. */
abstract class TrustingLaptops {

    static final Instant T = Instant.parse("2022-10-15T06:40:00Z");

    @TempDir
    Path temp;

    final List<OpenStore> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (OpenStore store : open) {
            store.close();
        }
    }

    OpenStore laptop(String name) throws Exception {
        OpenStore store = Stores.open(
                temp.resolve(name), temp.resolve("memory-" + name), () -> T.plusSeconds(60), Clockwork.REAL);
        open.add(store);
        return store;
    }

    OpenStore reopened(OpenStore store) throws Exception {
        open.remove(store);
        store.close();
        return laptop(store.folder().root().getFileName().toString());
    }

    static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    static String declare(OpenStore store, String title) {
        Declaration declaration = new Declaration(Text.of(title), Severity.SEV2, T, ZoneOffset.UTC);
        Commit commit = done(Stores.commands(store).declare(declaration));
        return String.valueOf(commit.records().getLast().head().incident());
    }

    static String log(OpenStore store, String incident, String words) {
        return done(Stores.commands(store).log(incident, Content.of(Kind.NOTE, T, words)))
                .records()
                .getLast()
                .id();
    }

    /** Both get what the other has. */
    static void meet(OpenStore one, OpenStore other) throws Exception {
        done(one.replica().merge(other.outgoing().after(VersionVector.EMPTY, 10_000)));
        done(other.replica().merge(one.outgoing().after(VersionVector.EMPTY, 10_000)));
    }

    static String desk(OpenStore store) {
        return store.stewardship().own().orElseThrow();
    }

    static Commit admit(OpenStore by, OpenStore other) {
        return done(by.stewardship().admit(Typist.NOBODY, desk(other), DeskStanding.MEMBER));
    }

    static DeskStanding standing(OpenStore seenBy, OpenStore desk) {
        return seenBy.replica().holding().fold().desks().get(desk(desk));
    }

    static List<String> counting(OpenStore store, String incident) {
        return store.room().incident(incident).map(i -> i.log().entries()).orElse(List.of()).stream()
                .map(e -> e.content().text().ko())
                .toList();
    }

    /** A's desk is B's root, and B is let in. */
    OpenStore joined(OpenStore root, String name) throws Exception {
        OpenStore other = laptop(name);
        declare(other, name);
        done(other.trust(desk(root)));
        meet(root, other);
        admit(root, other);
        meet(root, other);
        return other;
    }

    interface Act {
        void run() throws Exception;
    }

    static void refuses(Act act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
