package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Room;
import bonghwa.store.ProjectionKit.Answers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 8, rebuild: H2 behind, damaged or gone, the answers are the same. */
class ProjectionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ProjectionKit kit;

    @BeforeEach
    void open() throws Exception {
        kit = new ProjectionKit(folder.resolve("store"), 11);
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    /** Thirty commits, then closed in order. */
    private Answers filled() throws Exception {
        Projection projection = kit.caughtUp();
        for (int i = 0; i < 30; i++) {
            kit.commit(projection);
        }
        Answers answers = kit.answers(projection);
        projection.close();
        assertThat(answers.rows()).hasSizeGreaterThan(300);
        assertThat(answers.entries()).isNotEmpty();
        return answers;
    }

    private Answers caughtUp(Standing.What expected) throws Exception {
        Projection projection = Projection.open(kit.disk, kit.store);
        assertThat(projection.standing().what()).isEqualTo(expected);
        projection.catchUp(kit.room, kit.journal.end());
        assertThat(projection.standing()).isEqualTo(new Standing(Standing.What.CURRENT, kit.journal.end()));
        Answers answers = kit.answers(projection);
        projection.close();
        return answers;
    }

    @Test
    void whatWasClosedInOrderIsCurrentAndIsAskedAtOnce() throws Exception {
        Answers expected = filled();
        Projection projection = Projection.open(kit.disk, kit.store);
        assertThat(projection.standing()).isEqualTo(new Standing(Standing.What.CURRENT, kit.journal.end()));
        assertThat(kit.answers(projection)).isEqualTo(expected);
        projection.close();
    }

    /** A desk was put out, or another root is trusted: what is left is a room with less in it. */
    @Test
    void whatCountsNoLongerCannotBeFoundAnyMore() throws Exception {
        Projection projection = kit.caughtUp();
        kit.commit(projection);
        Room less = kit.room;
        Answers before = kit.answers(projection);
        for (int i = 0; i < 5; i++) {
            kit.commit(projection);
        }
        assertThat(kit.answers(projection).entries()).isNotEqualTo(before.entries());
        projection.apply(List.of(), kit.room, less, kit.journal.end());
        assertThat(kit.answers(projection).entries()).isEqualTo(before.entries());
        assertThat(kit.answers(projection).incidents()).isEqualTo(before.incidents());
        projection.apply(List.of(), less, Room.EMPTY, kit.journal.end());
        assertThat(kit.answers(projection).entries()).isEmpty();
        projection.close();
    }

    @Test
    void commitByCommitAndAllAtOnceGiveTheSame() throws Exception {
        Answers expected = filled();
        try (Stream<Path> files = Files.list(kit.store.h2())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(expected);
    }

    @Test
    void h2BehindGivesTheSameAnswers() throws Exception {
        filled();
        Path old = folder.resolve("old");
        copy(kit.store.h2(), old);
        Projection projection = Projection.open(kit.disk, kit.store);
        for (int i = 0; i < 10; i++) {
            kit.commit(projection);
        }
        Answers expected = kit.answers(projection);
        projection.close();
        copy(old, kit.store.h2());
        assertThat(caughtUp(Standing.What.BEHIND)).isEqualTo(expected);
    }

    @Test
    void h2KilledGivesTheSameAnswers() throws Exception {
        filled();
        Projection projection = Projection.open(kit.disk, kit.store);
        for (int i = 0; i < 10; i++) {
            kit.commit(projection);
        }
        Answers expected = kit.answers(projection);
        projection.abandon();
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(expected);
    }

    @Test
    void h2DamagedGivesTheSameAnswers() throws Exception {
        Answers expected = filled();
        for (int seed = 0; seed < 5; seed++) {
            damage(kit.store.h2().resolve("room.mv.db"), new Random(seed), 1 + seed);
            assertThat(caughtUp(Standing.What.ANEW)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void h2GoneGivesTheSameAnswers() throws Exception {
        Answers expected = filled();
        Files.delete(kit.store.h2().resolve("room.mv.db"));
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(expected);
    }

    @Test
    void aNewerSchemaIsMadeAnew() throws Exception {
        Answers expected = filled();
        change("update position set schema_version = 99");
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(expected);
    }

    @Test
    void rowsOfAnotherFoldAreMadeAnew() throws Exception {
        Answers expected = filled();
        change("update position set fold_version = fold_version + 1");
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(expected);
    }

    @Test
    void rowsOfAnotherJournalAreMadeAnew() throws Exception {
        Answers expected = filled();
        change("update position set line_id = 'of another journal'");
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(expected);
    }

    @Test
    void aFileThatIsNoDatabaseIsMadeAnew() throws Exception {
        Answers expected = filled();
        Files.delete(kit.store.h2().resolve("room.seal"));
        Files.write(kit.store.h2().resolve("room.mv.db"), new byte[10_000]);
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(expected);
    }

    @Test
    void rowsThatNobodyRecordedDisappearWhenItIsCaughtUp() throws Exception {
        Answers expected = filled();
        change("update position set end_offset = 0, line_offset = 0, segment = 1, line_segment = 1, line_id = ''");
        change("insert into entry select 'ghost', incident, number, kind, occurred_at, recorded_at, text_ko, text_en,"
                + " folded, struck, pinned, print from entry limit 1");
        assertThat(caughtUp(Standing.What.BEHIND)).isEqualTo(expected);
    }

    @Test
    void theRoomGrowsWhileTheDatabaseIsBeingCaughtUp() throws Exception {
        Projection projection = Projection.open(kit.disk, kit.store);
        kit.record();
        At early = kit.journal.end();
        var room = kit.room;
        kit.record();
        projection.catchUp(room, early);
        assertThat(projection.position()).isEqualTo(early);
        projection.catchUp(kit.room, kit.journal.end());
        kit.commit(projection);
        Answers answers = kit.answers(projection);
        projection.close();
        Files.delete(kit.store.h2().resolve("room.mv.db"));
        assertThat(caughtUp(Standing.What.ANEW)).isEqualTo(answers);
    }

    /** In H2 while nobody has it open, with a new seal: somebody who knows how to. */
    private void change(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + kit.store.room(), "sa", "");
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        new Seal(kit.disk, kit.store).put();
    }

    private static void damage(Path file, Random random, int pages) throws Exception {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < pages; i++) {
                byte[] page = new byte[4096];
                random.nextBytes(page);
                channel.position(4096L * random.nextLong(Math.max(1, channel.size() / 4096)));
                channel.write(ByteBuffer.wrap(page));
            }
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
