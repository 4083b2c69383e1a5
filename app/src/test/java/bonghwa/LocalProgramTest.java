package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import bonghwa.op.Clockwork;
import bonghwa.replica.OpenStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A command finds its store, owns it or visits its owner, and says so when it can do neither. */
@Timeout(120)
class LocalProgramTest {

    private HomeDesk desk;

    @TempDir
    private Path home;

    @BeforeEach
    void open() {
        desk = new HomeDesk(home, InstantSource.system());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_command_owns_the_store_of_the_user_and_leaves_it_free() {
        assertThat(desk.run("incident", "declare", "판교 화재").exit()).isEqualTo(Exit.DONE);

        assertThat(desk.run("incident", "list").out()).contains("판교 화재");
        assertThat(home.resolve(".local/share/bonghwa/store/journal")).isDirectory();
    }

    @Test
    void while_another_owns_the_store_a_command_is_carried_out_by_the_owner() throws Exception {
        try (Owned owner = desk.own(desk.store())) {
            assertThat(desk.run("incident", "declare", "손님").exit()).isEqualTo(Exit.DONE);

            assertThat(owner.store().room().declared()).hasSize(1);
        }
    }

    @Test
    void a_visitor_is_told_of_its_mistake_with_the_same_exit_code() throws Exception {
        try (Owned _ = desk.own(desk.store())) {
            assertThat(desk.run("incident", "declare", "x", "--severity", "huge")
                            .exit())
                    .isEqualTo(Exit.USAGE);
        }
    }

    @Test
    void a_store_whose_owner_opens_to_nobody_is_locked_and_named() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Instant start = Instant.parse("2022-10-15T06:40:00Z");
        Path store = home.resolve("held");
        try (HomeDesk hasty = new HomeDesk(home, () -> start.plusSeconds(6L * calls.getAndIncrement()));
                OpenStore _ = OpenStore.open(desk.machinery.setting(store, Clockwork.REAL))) {
            HomeDesk.Answer answer = hasty.run("incident", "list", "--store", store.toString());

            assertThat(answer.exit()).isEqualTo(Exit.STORE);
            assertThat(answer.err()).contains(store.toString());
        }
    }

    @Test
    void who_types_at_this_desk_is_the_same_person_after_every_start() throws Exception {
        desk.run("incident", "declare", "하나");
        String self = Files.readString(desk.store().resolve("self.txt"));
        desk.run("incident", "declare", "둘");

        try (Owned owner = desk.own(desk.store())) {
            assertThat(Files.readString(desk.store().resolve("self.txt"))).isEqualTo(self);
            assertThat(owner.store().room().catalogue().people())
                    .extracting(p -> p.id())
                    .containsExactly(self.strip());
        }
    }

    @Test
    void a_sound_store_is_verified_without_complaint() {
        desk.run("incident", "declare", "판교 화재");

        assertThat(desk.run("verify").exit()).isEqualTo(Exit.DONE);
        assertThat(desk.run("doctor").out()).contains(String.valueOf(Runtime.version()));
    }
}
