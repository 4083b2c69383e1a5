package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom this laptop invited is known until they come, and by which account a desk came. */
class GuestsFileTest {

    private static final Instant T = Instant.parse("2026-11-25T12:00:00Z");
    private static final Guest KIM = new Guest("김철수", "hub", "bonghwa_kim", false, T, false);
    private static final Guest WALL = new Guest("벽", "hub", "bonghwa_wall", true, T, false);

    @TempDir
    private Path root;

    private GuestsFile file;

    @BeforeEach
    void open() {
        file = new GuestsFile(new NioDisk(), new StoreFolder(root));
    }

    @Test
    void nobody_was_invited_before_somebody_was() throws Exception {
        assertThat(file.read()).isEqualTo(new GuestsFile.Entries(java.util.List.of(), Map.of()));
    }

    @Test
    void invitations_are_read_as_they_were_noted() throws Exception {
        file.invited(KIM);
        file.invited(WALL);

        assertThat(file.read().guests()).containsExactly(KIM, WALL);
    }

    @Test
    void a_second_invitation_of_the_same_name_replaces_the_first_at_that_hub_only() throws Exception {
        Guest elsewhere = new Guest("김철수", "other", "bonghwa_kim", false, T, false);
        Guest again = new Guest("김철수", "hub", "bonghwa_kim_2", false, T.plusSeconds(9), false);
        file.invited(KIM);
        file.invited(elsewhere);
        file.invited(again);

        assertThat(file.read().guests()).containsExactly(elsewhere, again);
    }

    @Test
    void a_guest_has_joined_once_a_desk_came_by_his_account() throws Exception {
        file.invited(KIM);
        file.invited(WALL);
        file.came(Map.of("desk-1", "bonghwa_kim"));

        assertThat(file.read().guests()).containsExactly(KIM.arrived(), WALL);
        assertThat(file.read().desks()).containsExactly(Map.entry("desk-1", "bonghwa_kim"));
    }

    @Test
    void by_which_account_a_desk_came_first_stays() throws Exception {
        file.came(Map.of("desk-1", "bonghwa_kim"));
        file.came(Map.of("desk-1", "bonghwa_mallory", "desk-2", "bonghwa_lee"));

        assertThat(file.read().desks())
                .containsOnly(Map.entry("desk-1", "bonghwa_kim"), Map.entry("desk-2", "bonghwa_lee"));
    }

    @Test
    void nothing_is_written_where_nothing_is_new() throws Exception {
        file.came(Map.of());

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void a_file_that_cannot_be_understood_is_named() throws Exception {
        Files.writeString(root.resolve("guests.json"), "[]");

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("guests.json");
    }
}
