package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.replica.Draft;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Typist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room that is made for a measurement and kept for the next. */
class MadeRoomTest {

    private static final int OPERATIONS = 40;

    @TempDir
    private Path temp;

    private MadeRoom room() throws Exception {
        return MadeRoom.in(Grounds.at(temp), temp.resolve("rooms"), OPERATIONS);
    }

    private static List<String> ids(MadeRoom room) throws Exception {
        return room.first(Integer.MAX_VALUE).stream().map(Line::id).toList();
    }

    @Test
    void it_is_made_once_and_taken_from_its_folder_the_next_time() throws Exception {
        List<String> made = ids(room());

        assertThat(made).hasSizeGreaterThan(OPERATIONS);
        assertThat(ids(room())).isEqualTo(made);
    }

    @Test
    void one_that_broke_off_while_it_was_made_is_made_anew_and_leaves_nothing() throws Exception {
        Path broken = Files.createDirectories(temp.resolve("rooms/room-" + OPERATIONS + ".part/store"));
        Files.writeString(broken.resolve("half"), "half");

        MadeRoom room = room();

        assertThat(room.folder().resolve("store/half")).doesNotExist();
        try (Stream<Path> left = Files.list(temp.resolve("rooms"))) {
            assertThat(left).containsExactly(room.folder());
        }
    }

    @Test
    void what_is_written_in_a_copy_of_it_stays_out_of_it() throws Exception {
        MadeRoom room = room();
        List<String> made = ids(room);
        try (OpenStore copy = room.copied(temp.resolve("copy"))) {
            assertThat(copy.room().declared()).hasSize(1);
            copy.replica()
                    .commit(
                            Typist.NOBODY,
                            (_, _) -> List.of(new Draft(null, new Operation.Anchored(List.of(), 1), List.of())))
                    .toCompletableFuture()
                    .join();
            List<Line> all = new ArrayList<>();
            copy.outgoing().each(all::add);
            assertThat(all).hasSizeGreaterThan(made.size());
        }

        assertThat(ids(room)).isEqualTo(made);
    }

    @Test
    void a_part_is_wanted_where_it_is_named_or_none_is() {
        List<String> begun = new ArrayList<>();
        Parts some = new Parts(Set.of("typed"), null, begun::add, _ -> {});

        assertThat(some.wants("join", "typed")).isTrue();
        assertThat(some.wants("join", "idle")).isFalse();
        assertThat(some.begin("writers")).isFalse();
        assertThat(some.begin("typed")).isTrue();
        assertThat(Parts.WHOLE.wants("idle")).isTrue();
        assertThat(begun).containsExactly("typed");
    }
}
