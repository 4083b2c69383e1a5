package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Verification;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One store whose process is killed again and again, and what every one of them acknowledged before it died. */
final class KillRun {

    private final Path folder;
    private final Path home;
    private final Random random;
    private final Victim victim;
    private final List<String> acknowledged = new ArrayList<>();
    private final Map<String, Integer> given = new HashMap<>();
    private int kills;

    KillRun(Path home, long seed) throws IOException, JournalFailure {
        this.home = home;
        this.folder = home.resolve("store");
        this.random = new Random(seed);
        this.victim = new Victim(folder, home, random);
        try (OpenStore store = open()) {
            Stores.commands(store)
                    .declare(new Declaration(
                            Text.of("판교 화재"),
                            Severity.SEV1,
                            InstantSource.system().instant(),
                            ZoneId.of("Asia/Seoul")))
                    .toCompletableFuture()
                    .join();
        }
    }

    private OpenStore open() throws IOException, JournalFailure {
        return Stores.open(folder, home.resolve("state/bonghwa"), InstantSource.system(), Clockwork.REAL);
    }

    /** A life that is ended in the middle of the stream: that long after a random number of acknowledgements. */
    void killStreaming(long millis) throws IOException {
        String name = "w" + kills++;
        Victim.Life life = victim.killedAfterWords(name, 1 + random.nextInt(60), millis);
        assertThat(life.acknowledged())
                .as("%s could not open or write: %s", name, life.complaints())
                .isNotEmpty();
        note(name, life);
    }

    /** A life that is ended soon after its start, perhaps while it mends what the last one left. */
    void killStarting(long millis) throws IOException {
        String name = "s" + kills++;
        note(name, victim.killedAfterStart(name, millis));
    }

    private void note(String name, Victim.Life life) {
        acknowledged.addAll(life.acknowledged());
        given.put(name, life.given());
    }

    long anyMillis(int atLeast, int below) {
        return atLeast + random.nextInt(below - atLeast);
    }

    int kills() {
        return kills;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Opens the store as the next process would, and looks for everything that was acknowledged. */
    void assertNothingLost() throws IOException, JournalFailure {
        try (OpenStore store = open()) {
            assertThat(store.recovery().damage()).isEmpty();
            assertThat(store.loose()).isEmpty();
            assertThat(store.replica().refusal()).isNull();
            Set<String> there = new HashSet<>();
            store.room().current().orElseThrow().log().entries().forEach(e -> there.add(e.id()));
            List<String> lost =
                    acknowledged.stream().filter(id -> !there.contains(id)).toList();
            assertThat(lost)
                    .as("acknowledged and lost, of %d", acknowledged.size())
                    .isEmpty();
        }
    }

    /** Reads the whole record, checks every signature, folds it anew, and compares it with what was given and what is shown. */
    void assertTheRecordIsWhole() throws IOException, JournalFailure {
        List<Line> lines = new ArrayList<>();
        Verification verification = new Verification();
        try (OpenStore store = open()) {
            Journal.read(store.disk(), store.folder(), At.START, (line, _) -> {
                lines.add(line);
                verification.add(line);
            });
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.replicas()).isEqualTo(1);
            assertThat(store.room())
                    .isEqualTo(Fold.empty(Clockwork.Kind.REAL)
                            .with(lines.stream().map(Recorded::of).toList())
                            .room());
        }
        assertThat(lines).extracting(Line::id).containsSubsequence(acknowledged);
        assertPrefixes(lines);
    }

    /** Of every life exactly the first so many lines are there, each once. */
    private void assertPrefixes(List<Line> lines) {
        Map<String, Integer> found = new HashMap<>();
        for (Line line : lines) {
            if (Recorded.of(line).meaning()
                    instanceof Meaning.Understood(Operation.EntryLogged(_, Content content), _)) {
                String[] words = content.text().ko().split(" line ", -1);
                assertThat(Integer.parseInt(words[1]))
                        .as(words[0])
                        .isEqualTo(found.merge(name(words[0]), 1, Integer::sum) - 1);
            }
        }
        assertThat(found).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(given.get(name)));
        assertThat(found.values().stream().mapToInt(n -> n).sum()).isGreaterThanOrEqualTo(acknowledged.size());
    }

    private static String name(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
