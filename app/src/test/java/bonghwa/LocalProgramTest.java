package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commit;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Typist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
    void a_visitor_signs_for_himself_and_nobody_undoes_his_acts_at_the_owners_keyboard() throws Exception {
        try (Owned owner = desk.own(desk.store())) {
            List<Commit> here = new CopyOnWriteArrayList<>();
            owner.commands().typing(new Typist("kim", "scribe"));
            owner.commands().onCommit(here::add);

            desk.run("incident", "declare", "손님");
            desk.run("log", "손님의 글");

            TimelineEntry entry =
                    owner.store().room().current().orElseThrow().log().entries().getFirst();
            assertThat(entry.mark().author().person()).isNotNull().isNotEqualTo("kim");
            assertThat(here).isEmpty();
        }
    }

    @Test
    void a_visitor_is_answered_in_its_own_language_whatever_the_owners_is() throws Exception {
        try (Owned _ = desk.own(desk.store())) {
            assertThat(desk.typing("", "ko_KR.UTF-8", "incident", "list").out()).isEqualTo("사고가 없습니다\n");
            assertThat(desk.typing("", "en_GB.UTF-8", "incident", "list").out()).isEqualTo("there is no incident\n");
            assertThat(desk.typing("", "en_GB.UTF-8", "incident", "list", "--lang", "ko")
                            .out())
                    .isEqualTo("사고가 없습니다\n");
        }
    }

    @Test
    void a_visitor_streams_its_lines_through_the_owner_and_is_answered_line_by_line() throws Exception {
        try (Owned owner = desk.own(desk.store())) {
            desk.run("incident", "declare", "판교 화재");
            HomeDesk.Answer answer = desk.typing("첫 줄\n#모름 정상\n셋째 줄\n", "ko_KR.UTF-8", "log", "-");

            assertThat(answer.exit()).isEqualTo(Exit.NO);
            assertThat(answer.out().lines()).hasSize(2);
            assertThat(answer.err()).startsWith("bonghwa: 2:1: ");
            assertThat(owner.store().room().current().orElseThrow().log().entries())
                    .extracting(e -> e.content().text().ko())
                    .containsExactly("첫 줄", "셋째 줄");
        }
    }

    @Test
    void what_the_catalogue_exports_it_takes_in_again_with_whoever_introduced_himself() {
        desk.run("incident", "declare", "판교 화재");
        desk.run("people", "add", "kim", "김철수", "--phone", "010");
        HomeDesk.Answer exported = desk.run("catalog", "export");
        assertThat(desk.run("catalog", "export", "c.yaml").exit()).isEqualTo(Exit.DONE);

        assertThat(desk.run("catalog", "check", "c.yaml").exit()).isEqualTo(Exit.DONE);
        assertThat(desk.run("catalog", "import", "c.yaml", "--whole").exit()).isEqualTo(Exit.DONE);
        assertThat(desk.run("catalog", "export")).isEqualTo(exported);
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
