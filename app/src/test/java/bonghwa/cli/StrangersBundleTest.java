package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that nobody told whom to trust never trusts whoever happens to stand first in what it is given. */
class StrangersBundleTest {

    @TempDir
    private Path home;

    private TwoLaptops laptops;
    private Terminal fresh;
    private String file;

    /** A bundle of two desks, of which the one that is not the root stands first. */
    @BeforeEach
    void carry() {
        laptops = new TwoLaptops(home);
        laptops.together();
        laptops.other.run("log", "카카오맵 장애");
        laptops.other.run("sync", "--once");
        laptops.one.run("sync", "--once");
        fresh = laptops.another("fresh");
        laptops.one.run("bundle", "export", "b.bundle");
        file = laptops.one.folder.resolve("b.bundle").toString();
    }

    private String root() {
        return Trusted.own(laptops.one).orElseThrow();
    }

    private static Set<String> titles(Terminal terminal) {
        return new TreeSet<>(TwoLaptops.shown(terminal));
    }

    @Test
    void a_store_that_knows_nobody_is_its_own_root_before_the_lines_of_several_desks_come() {
        Answer taken = fresh.run("bundle", "import", file, "--lang", "en");

        assertThat(taken.exit()).isZero();
        assertThat(taken.out()).contains("of 2 desks", "do not count here", "--root FINGERPRINT");
        assertThat(Trusted.root(fresh)).isEqualTo(Trusted.own(fresh)).isPresent();
        assertThat(titles(fresh)).isEmpty();
    }

    @Test
    void what_is_recorded_there_afterwards_counts() {
        fresh.run("bundle", "import", file);

        assertThat(fresh.run("incident", "declare", "우리 일").exit()).isZero();
        assertThat(fresh.run("log", "정전").exit()).isZero();
        assertThat(titles(fresh)).containsExactly("우리 일");
    }

    @Test
    void whom_somebody_names_is_trusted_and_shows_the_room() {
        Answer taken = fresh.run("bundle", "import", file, "--root", root(), "--json");

        assertThat(taken.exit()).isZero();
        assertThat(taken.json().get("notCounting").longValue()).isZero();
        assertThat(Trusted.root(fresh)).contains(root());
        assertThat(titles(fresh)).containsExactly("판교 화재");
    }

    @Test
    void the_root_can_be_named_after_the_lines_have_come() {
        fresh.run("bundle", "import", file);
        fresh.run("incident", "declare", "우리 일");

        assertThat(fresh.run("bundle", "import", file, "--root", root()).exit()).isZero();

        assertThat(Trusted.root(fresh)).contains(root());
        assertThat(titles(fresh)).contains("판교 화재");
    }

    @Test
    void lines_that_only_lie_there_keep_nobody_from_joining_their_room() {
        fresh.run("bundle", "import", file);

        Answer joined = fresh.run("join", laptops.invitation("lee"));

        assertThat(joined.err()).isEmpty();
        assertThat(titles(fresh)).containsExactly("판교 화재");
    }

    @Test
    void a_root_of_which_nothing_came_is_a_no_and_nothing_is_taken() {
        Answer wrong = fresh.run("bundle", "import", file, "--root", "A".repeat(43), "--json");

        assertThat(wrong.exit()).isEqualTo(Exit.NO);
        assertThat(wrong.error().get("code").stringValue()).isEqualTo("no-root");
        assertThat(fresh.run("bundle", "import", file, "--root", "short").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(fresh.store().replica().vector().ends()).isEmpty();
    }

    @Test
    void a_room_of_others_goes_by_no_second_root() {
        Answer second = laptops.other.run(
                "bundle", "import", file, "--root", Trusted.own(laptops.other).orElseThrow(), "--json");

        assertThat(second.error().get("code").stringValue()).isEqualTo("other-room");
        assertThat(titles(laptops.other)).containsExactly("판교 화재");
    }

    @Test
    void a_bundle_of_one_desk_goes_by_that_desk_and_says_so() {
        Terminal alone = laptops.another("alone");
        alone.run("incident", "declare", "혼자");
        alone.run("bundle", "export", "alone.bundle");

        Answer taken = fresh.run(
                "bundle", "import", alone.folder.resolve("alone.bundle").toString(), "--lang", "en");

        String desk = Trusted.own(alone).orElseThrow();
        assertThat(taken.out()).contains(desk, "Compare");
        assertThat(Trusted.root(fresh)).contains(desk);
        assertThat(titles(fresh)).containsExactly("혼자");
    }

    @Test
    void a_hub_that_holds_the_room_of_others_is_set_up_with_a_word_that_it_does_not_count() throws Exception {
        Path stick = Files.createDirectory(home.resolve("stick"));
        laptops.one.run("hub", "init", stick.toString());

        List<String> said =
                fresh.run("hub", "init", stick.toString(), "--lang", "en").lines();

        assertThat(said).anyMatch(line -> line.contains("of 2 desks") && line.contains("join it by an invitation"));
        assertThat(fresh.run("hub", "init", stick.toString(), "--lang", "en").exit())
                .isZero();
    }

    @Test
    void a_room_in_which_all_count_is_told_nothing() {
        assertThat(laptops.one.run("bundle", "import", file).lines()).hasSize(1);
    }
}
