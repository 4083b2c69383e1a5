package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Room;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.store.At;
import bonghwa.store.Backups;
import bonghwa.store.Journal;
import bonghwa.store.JournalFailure;
import bonghwa.testing.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenStoreTest {

    private static final Instant START = Instant.parse("2022-10-15T06:38:00Z");

    @TempDir
    private Path temp;

    private Instant now = START;
    private Path folder;

    @BeforeEach
    void place() {
        folder = temp.resolve("store");
    }

    private OpenStore open(Path where) throws IOException, JournalFailure {
        return Stores.open(where, temp.resolve("memory"), () -> now, Clockwork.REAL);
    }

    private static String declare(OpenStore store) {
        Stores.commands(store)
                .declare(new Declaration(
                        Text.of("판교 화재"), Severity.SEV1, START.minusSeconds(1140), ZoneId.of("Asia/Seoul")))
                .toCompletableFuture()
                .join();
        return store.room().current().orElseThrow().id();
    }

    private static TimelineEntry log(OpenStore store, String incident, String text) {
        Commit commit = Stores.commands(store)
                .log(incident, Content.of(Kind.NOTE, START, text))
                .toCompletableFuture()
                .join();
        String id = commit.records().getLast().id();
        return commit.after().incident(incident).flatMap(i -> i.log().entry(id)).orElseThrow();
    }

    @Test
    void a_room_is_the_same_after_it_was_closed_and_opened() throws Exception {
        Room before;
        try (OpenStore store = open(folder)) {
            String incident = declare(store);
            log(store, incident, "첫 글");
            before = store.room();
        }
        try (OpenStore store = open(folder)) {
            assertThat(store.room()).isEqualTo(before);
            assertThat(store.recovery().clean()).isTrue();
            assertThat(store.strange()).isFalse();
        }
    }

    @Test
    void numbers_go_on_where_they_stopped() throws Exception {
        String incident;
        TimelineEntry first;
        try (OpenStore store = open(folder)) {
            incident = declare(store);
            first = log(store, incident, "하나");
        }
        try (OpenStore store = open(folder)) {
            String letter = first.number().substring(0, 1);
            assertThat(first.number()).isEqualTo(letter + "1");
            assertThat(log(store, incident, "둘").number()).isEqualTo(letter + "2");
        }
    }

    @Test
    void looking_into_an_empty_store_writes_no_record() throws Exception {
        try (OpenStore store = open(folder)) {
            assertThat(store.room()).isEqualTo(Room.EMPTY);
        }
        try (Stream<Path> segments = Files.list(folder.resolve("journal"))) {
            assertThat(segments.filter(f -> f.toString().endsWith(".lines"))).isEmpty();
        }
    }

    @Test
    void a_copied_store_goes_on_as_a_new_replica_of_the_same_desk() throws Exception {
        String incident;
        try (OpenStore store = open(folder)) {
            incident = declare(store);
        }
        Path copy = temp.resolve("copy");
        copy(folder, copy);
        try (OpenStore one = open(folder);
                OpenStore two = open(copy)) {
            log(one, incident, "원본");
            log(two, incident, "사본");

            assertThat(two.strange()).isTrue();
            assertThat(replicas(two)).hasSize(2);
            assertThat(replicas(one)).hasSize(1);
            assertThat(two.verify().consistent()).isTrue();
        }
    }

    @Test
    void a_backup_that_is_opened_where_it_lies_goes_on_as_a_new_replica() throws Exception {
        Path backup = temp.resolve("backup");
        try (OpenStore store = open(folder)) {
            declare(store);
            new Backups(store.disk(), store.folder()).copyTo(backup, now, store.end());
        }
        try (OpenStore one = open(folder);
                OpenStore two = open(backup)) {
            String incident = one.room().current().orElseThrow().id();
            log(one, incident, "원본");
            log(two, incident, "백업");

            assertThat(replicas(one)).hasSize(1);
            assertThat(replicas(two)).hasSize(2);
        }
    }

    @Test
    void what_two_copies_wrote_joins_without_a_fork() throws Exception {
        String incident;
        try (OpenStore store = open(folder)) {
            incident = declare(store);
        }
        Path copy = temp.resolve("copy");
        copy(folder, copy);
        try (OpenStore one = open(folder);
                OpenStore two = open(copy)) {
            log(one, incident, "원본");
            log(two, incident, "사본");
            var lines = new ArrayList<Line>();
            Journal.read(two.disk(), two.folder(), At.START, (line, _) -> lines.add(line));
            var merge = one.replica().merge(lines).toCompletableFuture().join();

            assertThat(merge.refused()).isEmpty();
            assertThat(one.room().incident(incident).orElseThrow().log().entries().stream()
                            .map(e -> e.content().text().ko()))
                    .containsExactlyInAnyOrder("원본", "사본");
        }
    }

    @Test
    void a_replica_whose_stamps_are_far_ahead_of_its_clock_ends() throws Exception {
        try (OpenStore store = open(folder)) {
            String incident = declare(store);
            now = START.minusSeconds(3600);
            log(store, incident, "시계가 뒤로 감");

            assertThat(replicas(store)).hasSize(2);
            assertThat(store.verify().consistent()).isTrue();
        }
    }

    @Test
    void the_replica_that_follows_keeps_to_its_clock_and_stays() throws Exception {
        try (OpenStore store = open(folder)) {
            String incident = declare(store);
            now = START.minusSeconds(3600);
            log(store, incident, "하나");
            log(store, incident, "둘");
            TimelineEntry last = log(store, incident, "셋");

            assertThat(replicas(store)).hasSize(2);
            assertThat(last.mark().position().millis()).isEqualTo(now.toEpochMilli());
        }
    }

    @Test
    void a_replica_far_ahead_of_the_clock_is_kept_and_named() throws Exception {
        try (OpenStore store = open(folder)) {
            log(store, declare(store), "앞선 시계");

            assertThat(store.verify().ahead(START.minusSeconds(60))).isEmpty();
            assertThat(store.verify().ahead(START.minusSeconds(61))).containsOnlyKeys(replicas(store));
        }
    }

    @Test
    void a_replay_of_another_year_is_not_ahead() throws Exception {
        Clockwork replay = new Clockwork(Clockwork.Kind.REPLAY, START, START);
        try (OpenStore store = Stores.open(folder, temp.resolve("memory"), () -> now, replay)) {
            log(store, declare(store), "재현");

            assertThat(store.verify().ahead(START.minusSeconds(86_400))).isEmpty();
        }
    }

    @Test
    void what_was_known_earlier_can_be_asked() throws Exception {
        try (OpenStore store = open(folder)) {
            String incident = declare(store);
            log(store, incident, "먼저");
            now = START.plusSeconds(600);
            log(store, incident, "나중");

            Incident then =
                    store.knownAt(START.plusSeconds(1)).incident(incident).orElseThrow();
            assertThat(then.log().entries()).hasSize(1);
        }
    }

    @Test
    void two_amendments_of_the_same_text_replace_one_after_the_other() throws Exception {
        try (OpenStore store = open(folder)) {
            String incident = declare(store);
            String entry = log(store, incident, "하나").id();
            Commands commands = Stores.commands(store);
            commands.amend(incident, entry, Change.NONE.withText(Text.of("둘")), null)
                    .toCompletableFuture()
                    .join();
            commands.amend(incident, entry, Change.NONE.withText(Text.of("셋")), "오타")
                    .toCompletableFuture()
                    .join();

            TimelineEntry now = store.room()
                    .incident(incident)
                    .flatMap(i -> i.log().entry(entry))
                    .orElseThrow();
            assertThat(now.content().text()).isEqualTo(Text.of("셋"));
            assertThat(now.contested()).isFalse();
            assertThat(now.texts().versions()).hasSize(3);
        }
    }

    @Test
    void what_makes_no_sense_is_refused_and_leaves_no_trace() throws Exception {
        try (OpenStore store = open(folder)) {
            declare(store);
            Room before = store.room();
            assertThatThrownBy(() -> Stores.commands(store)
                            .pin("nowhere", "nothing", true)
                            .toCompletableFuture()
                            .join())
                    .hasCauseInstanceOf(Refusal.class);
            assertThat(store.room()).isEqualTo(before);
        }
    }

    @Test
    void a_store_that_somebody_owns_cannot_be_opened_twice() throws Exception {
        try (OpenStore _ = open(folder)) {
            assertThatThrownBy(() -> open(folder))
                    .isInstanceOfSatisfying(
                            JournalFailure.class, f -> assertThat(f.reason()).isEqualTo(JournalFailure.Reason.LOCKED));
        }
    }

    private static Set<String> replicas(OpenStore store) {
        return store.replica().holding().fold().replicas().keySet().stream().collect(Collectors.toSet());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
