package bonghwa.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A socket's name may have about a hundred bytes; a door whose path is longer stands in a folder that only the user can enter. */
@Timeout(60)
class DoorPlaceTest {

    @TempDir
    private Path temporary;

    private DoorPlace far;

    @BeforeEach
    void far() {
        far = DoorPlace.of(Path.of("/" + "x".repeat(200)), temporary);
    }

    private Path folder() {
        return Objects.requireNonNull(far.path().getParent());
    }

    @Test
    void a_short_path_is_its_own_place() throws IOException {
        DoorPlace near = DoorPlace.of(Path.of("/home/kim/store/door.sock"), temporary);

        assertThat(near.path()).isEqualTo(Path.of("/home/kim/store/door.sock"));
        assertThat(near.mine()).isTrue();
    }

    @Test
    void the_length_is_counted_in_bytes_not_in_letters() {
        Path hangul = Path.of("/home/kim/" + "봉화".repeat(20) + "/door.sock");

        assertThat(hangul.toString()).hasSizeLessThan(100);
        assertThat(DoorPlace.of(hangul, temporary).path().toString()).startsWith(temporary.toString());
    }

    @Test
    void two_stores_have_two_places_and_one_store_always_the_same() {
        Path one = Path.of("/" + "x".repeat(200));
        Path other = Path.of("/" + "y".repeat(200));

        assertThat(DoorPlace.of(one, temporary)).isEqualTo(far).isNotEqualTo(DoorPlace.of(other, temporary));
    }

    @Test
    void only_the_user_may_enter_the_folder_and_it_goes_with_the_door() throws IOException {
        far.make();
        Files.createFile(far.path());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(far.mine()).isTrue();
        far.remove();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void a_folder_that_others_may_enter_is_no_place_for_a_door() throws IOException {
        Files.createDirectory(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(far.mine()).isFalse();
        assertThatThrownBy(far::make).isInstanceOf(IOException.class).hasMessageContaining("somebody else");
    }

    @Test
    void a_link_in_its_place_is_no_place_for_a_door() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder(), elsewhere);

        assertThat(far.mine()).isFalse();
    }

    @Test
    void what_an_owner_before_left_is_taken_over() throws IOException {
        far.make();
        far.make();

        assertThat(far.mine()).isTrue();
    }

    @Test
    void a_store_with_a_long_hangul_path_has_a_door() throws IOException {
        Path deep = Files.createDirectories(temporary.resolve("봉화".repeat(20)));
        try (Doorstep step = new Doorstep(deep.resolve("door.sock"));
                Door _ = step.open(Doorstep::echo)) {
            assertThat(step.visit("여기").text()).isEqualTo("여기");
        }
    }
}
