package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub in a folder, and what can happen to folders and sticks. */
class FolderHubTest extends HubContract {

    @TempDir
    private Path folder;

    private final ChainMaker ours = new ChainMaker(60);

    @Override
    Hub emptyHub(String account) throws HubFailure {
        FolderHub.init(stick(), new Random(1));
        return again(account);
    }

    private Path stick() {
        return folder.resolve("스틱");
    }

    @Override
    Hub again(String account) {
        return new FolderHub(stick(), new Random(account.hashCode()));
    }

    @Override
    void plant(String account, String replica, long counter, byte[] bytes) throws IOException {
        LineFiles.put(stick(), LineFiles.of(bytes));
    }

    @Override
    Office office() {
        return new FolderOffice(stick(), new Random(3));
    }

    /** A folder knows nobody. */
    @Override
    String account(String account) {
        return "";
    }

    /** Nobody reads a whole stick to look at its newest lines. */
    @Override
    boolean sees() {
        return false;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(stick())) {
            return files.filter(file -> file.toString().endsWith(".lines"))
                    .sorted()
                    .toList();
        }
    }

    /** The file whose last line has that id, since its end names it. */
    private Path fileWith(String id) throws IOException {
        for (Path file : files()) {
            if (Files.readString(file).contains(" " + id + "\n")) {
                return file;
            }
        }
        throw new AssertionError("no file ends with " + id);
    }

    private static void assertFails(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** How much of the chain is held, by somebody who just came. */
    private long held() throws HubFailure {
        try (Hub hub = again("new")) {
            return hub.vector().counter(ours.replica());
        }
    }

    @Test
    void a_folder_that_is_a_hub_already_stays_that_one() throws Exception {
        HubIdentity made = FolderHub.init(stick(), new Random(1));

        assertThat(FolderHub.init(stick(), new Random(2))).isEqualTo(made);
        // Somebody who looked before it was made, and is late.
        Path late = Files.writeString(stick().resolve("late.part"), "bonghwa-hub 1 another\n");
        FolderHub.publishFirst(late, stick().resolve("bonghwa-hub"));
        assertThat(FolderHub.init(stick(), new Random(3))).isEqualTo(made);
        assertThat(late).doesNotExist();
        assertThat(FolderHub.init(folder.resolve("other"), new Random(2)).id()).isNotEqualTo(made.id());
    }

    @Test
    void a_folder_that_is_not_there_or_no_hub_is_told_apart() throws Exception {
        try (Hub unplugged = new FolderHub(folder.resolve("gone"), new Random(1));
                Hub plain = new FolderHub(Files.createDirectory(folder.resolve("plain")), new Random(1))) {
            assertFails(Reason.UNREACHABLE, unplugged::identity);
            assertFails(Reason.UNREACHABLE, () -> unplugged.push(ours.chain(1)));
            assertFails(Reason.NOT_A_HUB, plain::identity);
            assertFails(Reason.NOT_A_HUB, () -> plain.push(ours.chain(1)));
        }
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(folder.resolve("plain")).isEmptyDirectory();
    }

    @Test
    void a_hub_of_another_version_is_refused_and_a_damaged_id_named() throws Exception {
        try (Hub hub = emptyHub("kim")) {
            Files.writeString(stick().resolve("bonghwa-hub"), "bonghwa-hub 2 abc\n");
            assertFails(Reason.OTHER_VERSION, hub::identity);
            Files.writeString(stick().resolve("bonghwa-hub"), "bonghwa-hub 1 a");
            assertFails(Reason.DAMAGED, hub::identity);
            assertThatThrownBy(hub::identity).hasMessageContaining("bonghwa-hub");
        }
    }

    @Test
    void a_half_written_file_is_named_and_does_no_harm() throws Exception {
        try (Hub hub = emptyHub("kim")) {
            hub.push(ours.chain(2));
            hub.push(ours.more(2));
        }
        Path torn = fileWith(ours.last().id());
        byte[] bytes = Files.readAllBytes(torn);
        for (int kept : new int[] {0, 5, 40, bytes.length / 2, bytes.length - 1}) {
            Files.write(torn, Arrays.copyOf(bytes, kept));
            try (Hub hub = again("new")) {
                assertThat(hub.damaged()).containsExactly(torn.getFileName().toString());
                assertThat(hub.pull(VersionVector.EMPTY, Set.of(), 10)).hasSizeLessThanOrEqualTo(2);
            }
        }
        Files.write(torn, bytes);
        assertThat(held()).isEqualTo(4);
    }

    @Test
    void whatever_bit_rots_the_file_is_named_and_the_others_are_read() throws Exception {
        List<Line> others = new ChainMaker(61).chain(2);
        try (Hub hub = emptyHub("kim")) {
            hub.push(others);
            hub.push(ours.chain(1));
        }
        Path rotten = fileWith(ours.last().id());
        byte[] bytes = Files.readAllBytes(rotten);
        for (int i = 0; i < bytes.length; i += 31) {
            byte[] flipped = bytes.clone();
            flipped[i] = (byte) (flipped[i] ^ 1 << (i % 7));
            Files.write(rotten, flipped);
            try (Hub hub = again("new")) {
                assertThat(hub.damaged())
                        .as("byte " + i)
                        .containsExactly(rotten.getFileName().toString());
                assertThat(hub.vector())
                        .isEqualTo(VersionVector.of(
                                List.of(Link.of(others.getLast()).end())));
            }
        }
    }

    @Test
    void files_that_took_each_others_name_are_refused() throws Exception {
        try (Hub hub = emptyHub("kim")) {
            hub.push(ours.chain(2));
            hub.push(new ChainMaker(61).chain(2));
            Path first = files().getFirst();
            Path second = files().getLast();
            Path aside = stick().resolve("aside");
            Files.move(first, aside);
            Files.move(second, first);
            Files.move(aside, second);

            assertThat(hub.damaged()).hasSize(2);
            assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
        }
    }

    @Test
    void what_a_damaged_file_held_is_pushed_again_and_the_room_goes_on() throws Exception {
        try (Hub hub = emptyHub("kim")) {
            hub.push(ours.chain(3));
            Files.writeString(files().getFirst(), "rot");
            assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
            hub.push(ours.chain(3));

            assertThat(hub.damaged()).isEmpty();
        }
        assertThat(held()).isEqualTo(3);
    }

    @Test
    void a_hub_that_lost_files_says_so_by_its_vector() throws Exception {
        try (Hub hub = emptyHub("kim")) {
            hub.push(ours.chain(2));
            Path first = files().getFirst();
            hub.push(ours.more(2));
            files().stream()
                    .filter(file -> !file.equals(first))
                    .forEach(file -> file.toFile().delete());

            assertThat(hub.vector().counter(ours.replica())).isEqualTo(2);
            hub.push(ours.lines().subList(2, 4));
            assertThat(hub.vector().counter(ours.replica())).isEqualTo(4);
        }
    }

    @Test
    void another_stick_in_the_same_place_is_another_hub() throws Exception {
        try (Hub hub = emptyHub("kim")) {
            hub.push(ours.chain(2));
            String before = hub.identity().id();
            Files.move(stick(), folder.resolve("drawer"));
            assertFails(Reason.UNREACHABLE, hub::vector);
            FolderHub.init(stick(), new Random(9));

            assertThat(hub.identity().id()).isNotEqualTo(before);
            assertThat(hub.vector()).isEqualTo(VersionVector.EMPTY);
        }
    }

    @Test
    void what_is_no_file_of_lines_is_left_alone() throws Exception {
        try (Hub hub = emptyHub("kim")) {
            Files.writeString(stick().resolve("holiday.jpg"), "x");
            Files.writeString(stick().resolve("left.part"), "half");
            Path target = Files.writeString(folder.resolve("secret"), "not yours");
            Files.createSymbolicLink(stick().resolve("x.lines"), target);
            Files.createDirectory(stick().resolve("y.lines"));
            hub.push(ours.chain(1));

            assertThat(hub.damaged()).containsExactly("x.lines", "y.lines");
            assertThat(hub.vector().counter(ours.replica())).isEqualTo(1);
        }
        assertThat(stick().resolve("left.part")).exists();
    }

    @Test
    void pushing_the_same_lines_makes_no_second_file_and_leaves_nothing_half() throws Exception {
        try (Hub hub = emptyHub("kim");
                Hub other = again("lee")) {
            hub.push(ours.chain(3));
            other.push(ours.chain(3));
        }

        assertThat(files()).hasSize(1);
        try (Stream<Path> all = Files.list(stick())) {
            assertThat(all.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void two_folders_copied_into_one_hold_what_both_held() throws Exception {
        Path other = folder.resolve("other");
        FolderHub.init(other, new Random(3));
        try (Hub hub = emptyHub("kim");
                Hub second = new FolderHub(other, new Random(4))) {
            hub.push(ours.chain(2));
            second.push(ours.chain(4));
            try (Stream<Path> files = Files.list(other)) {
                for (Path file : files.toList()) {
                    Files.copy(file, stick().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        assertThat(held()).isEqualTo(4);
    }
}
