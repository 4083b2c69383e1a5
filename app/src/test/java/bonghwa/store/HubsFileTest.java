package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A laptop knows its hubs after a restart, and what it shows to them nobody else can read. */
class HubsFileTest {

    private static final KnownHub ONE = new KnownHub("postgresql://one/room", "bonghwa_a", null, true, false, null);
    private static final KnownHub TWO =
            new KnownHub("postgresql://two/room", "bonghwa_b", "id-2", false, true, "postgresql://postgres@two/room");

    @TempDir
    private Path root;

    private HubsFile file;

    @BeforeEach
    void open() {
        file = new HubsFile(new NioDisk(), new StoreFolder(root));
    }

    @Test
    void a_laptop_without_a_hub_has_none() throws Exception {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void hubs_are_read_as_they_were_kept_in_the_order_in_which_they_came() throws Exception {
        file.add(ONE);
        file.add(TWO);

        assertThat(file.read()).containsExactly(ONE, TWO);
    }

    @Test
    void a_hub_that_is_added_again_is_the_last_one_and_there_once() throws Exception {
        file.add(ONE);
        file.add(TWO);
        file.add(ONE.met("id-1"));

        assertThat(file.read()).containsExactly(TWO, ONE.met("id-1"));
    }

    @Test
    void what_is_learnt_of_a_hub_leaves_it_in_its_place() throws Exception {
        file.add(ONE);
        file.add(TWO);
        file.replace(ONE.met("id-1"));

        assertThat(file.read()).containsExactly(ONE.met("id-1"), TWO);
    }

    @Test
    void what_is_learnt_of_a_hub_that_is_none_of_ours_is_not_kept() throws Exception {
        file.replace(ONE);

        assertThat(file.read()).isEmpty();
    }

    @Test
    void an_address_means_a_hub_as_member_and_as_administrator() {
        assertThat(TWO.isAt("postgresql://two/room")).isTrue();
        assertThat(TWO.isAt("postgresql://postgres@two/room")).isTrue();
        assertThat(ONE.isAt("postgresql://two/room")).isFalse();
    }

    @Test
    void each_hub_is_shown_a_secret_of_its_own() throws Exception {
        file.keepSecret(ONE, "하나");
        file.keepSecret(TWO, "둘");

        assertThat(file.secret(ONE)).isEqualTo("하나");
        assertThat(file.secret(TWO)).isEqualTo("둘");
        assertThat(file.secret(new KnownHub("folder", "", null, false, false, null)))
                .isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_secret_is_for_the_owner_only_and_stands_in_no_other_file() throws Exception {
        file.add(ONE);
        file.keepSecret(ONE, "아무도모르는것");

        try (Stream<Path> files = Files.walk(root)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(path).contains("아무도모르는것")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo("rw-------");
                    assertThat(path.getParent()).isEqualTo(root.resolve("keys"));
                }
            }
        }
        assertThat(Files.readString(root.resolve("hubs.json"))).doesNotContain("아무도모르는것");
    }

    @Test
    void a_file_that_cannot_be_understood_is_named_and_left_alone() throws Exception {
        Files.writeString(root.resolve("hubs.json"), "{\"hubs\": [{}]}");

        assertThatThrownBy(file::read).isInstanceOf(IOException.class).hasMessageContaining("hubs.json");
        assertThatThrownBy(() -> file.add(ONE)).isInstanceOf(IOException.class);
        assertThat(root.resolve("hubs.json")).hasContent("{\"hubs\": [{}]}");
    }
}
