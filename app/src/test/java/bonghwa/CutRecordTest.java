package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.VersionVector;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody takes the last lines of a desk out of a journal: {@code verify} finds what another one had vouched for. */
class CutRecordTest {

    private final Scribe other = new Scribe(5);
    private Instant vouched;
    private StoreDesk desk;
    private String own;

    @TempDir
    private Path home;

    @BeforeEach
    void record() throws Exception {
        desk = StoreDesk.in(home);
        desk.log("하나", "둘", "셋");
        for (int i = 0; i < 3; i++) {
            TrustedRoom.note(other, "남의 글 " + i);
        }
        try (Owned owned = desk.desk().own(desk.store())) {
            List<Line> mine = owned.store().outgoing().after(VersionVector.EMPTY, 100);
            own = mine.getFirst().head().origin().replica();
            other.later(60)
                    .write(
                            null,
                            new Operation.Anchored(
                                    List.of(
                                            End.of(mine.getLast()),
                                            End.of(other.lines().getLast())),
                                    Fold.VERSION));
            vouched = other.clock();
            owned.store().replica().merge(other.lines()).toCompletableFuture().get();
            owned.store().anchoring().anchor().toCompletableFuture().get();
        }
        assertThat(desk.said("verify").exit()).isEqualTo(Exit.DONE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Takes lines out of the file, so that what is left is a whole journal. */
    private void takeOut(Predicate<String> lines) throws IOException {
        String journal = Files.readString(desk.journal());
        String left = journal.lines().filter(lines.negate()).collect(Collectors.joining("\n", "", "\n"));
        String whole = left.replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n\n";
        Files.write(desk.journal(), whole.getBytes(StandardCharsets.UTF_8));
    }

    private static Predicate<String> behind(String replica, int counter) {
        return line -> line.startsWith("{\"v\":1,\"replica\":\"" + replica + "\"")
                && Integer.parseInt(line.replaceFirst(".*?\"n\":(\\d+),.*", "$1")) > counter;
    }

    @Test
    void the_end_of_another_desks_chain_that_was_cut_off_is_damage() throws IOException {
        takeOut(behind(other.replica().id(), 2));

        HomeDesk.Answer answer = desk.said("verify");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.out())
                .contains("The end of replica " + other.replica().id() + " (desk "
                        + other.desk().id() + ") is not here: 3 lines behind number 2.")
                .contains("bad  ")
                .doesNotContain("Consistent")
                .doesNotContain("good");
    }

    @Test
    void the_end_of_ones_own_chain_is_missed_by_who_had_it() throws IOException {
        takeOut(behind(own, 3));

        HomeDesk.Answer answer = desk.said("verify", "--json");

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.out())
                .contains("\"code\":\"verify.cut\"")
                .contains("replica " + own)
                .contains("lines behind number 3.")
                .contains("at " + vouched + ": the desk " + other.desk().id());
    }

    @Test
    void a_whole_replica_that_was_taken_out_is_missed_and_no_root_makes_that_authentic() throws IOException {
        String root = other.desk().id();
        takeOut(behind(own, 0));

        HomeDesk.Answer answer = desk.said("verify", "--root", root);

        assertThat(answer.exit()).isEqualTo(Exit.NO);
        assertThat(answer.out())
                .contains("Nothing of replica " + own + " is here")
                .doesNotContain("Authentic");
    }

    @Test
    void what_nobody_had_vouched_for_yet_can_be_cut_off_unseen() throws IOException {
        desk.log("넷");
        takeOut(line -> line.contains("넷"));

        assertThat(desk.said("verify").exit()).isEqualTo(Exit.DONE);
    }
}
