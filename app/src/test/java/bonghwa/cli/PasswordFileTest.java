package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The password file of PostgreSQL's own tools, read by their rules. */
class PasswordFileTest {

    @TempDir
    private Path home;

    private TwoLaptops laptops;
    private Path file;

    @BeforeEach
    void room() {
        laptops = new TwoLaptops(home.resolve("laptops"));
        laptops.town.password = "출입증:1";
        file = home.resolve("pgpass");
        laptops.one.environment.put("PGPASSFILE", file.toString());
    }

    private void holds(String mode, String... lines) throws Exception {
        Files.write(file, List.of(lines));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private String password(String host, int port, String database, String user) throws Exception {
        return new PasswordFile(file).password(host, port, database, user).orElse("none");
    }

    @Test
    void the_administrators_password_is_found_in_it_and_nobody_is_asked() throws Exception {
        holds("rw-------", "# mine", "127.0.0.1:5432:room:postgres:출입증\\:1");

        Terminal.Answer answer = laptops.one.run("hub", "init", TwoLaptops.HUB, "--lang", "en");

        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void the_one_in_the_home_folder_is_taken_where_none_is_named() throws Exception {
        file = home.resolve(".pgpass");
        holds("rw-------", "*:*:*:postgres:출입증:1");
        laptops.one.environment.remove("PGPASSFILE");
        laptops.one.environment.put("HOME", home.toString());

        assertThat(laptops.one.run("hub", "init", TwoLaptops.HUB).exit()).isZero();
    }

    @Test
    void what_stands_in_the_environment_goes_before_it() throws Exception {
        holds("rw-------", "*:*:*:*:falsch");
        laptops.one.environment.put("PGPASSWORD", "출입증:1");

        assertThat(laptops.one.run("hub", "init", TwoLaptops.HUB).exit()).isZero();
    }

    @Test
    void one_that_others_can_read_is_not_used_and_that_is_said() throws Exception {
        holds("rw-r-----", "*:*:*:*:출입증:1");

        Terminal.Answer answer = laptops.one.run("hub", "init", TwoLaptops.HUB, "--lang", "en");

        assertThat(answer.exit()).isEqualTo(Exit.HUB);
        assertThat(answer.err()).contains("can be read by others", "0600").doesNotContain("출입증");
    }

    @Test
    void the_first_line_that_fits_wins() throws Exception {
        holds("rw-------", "db:5432:room:kim:eins", "db:*:*:kim:zwei", "*:*:*:*:drei");

        assertThat(password("db", 5432, "room", "kim")).isEqualTo("eins");
        assertThat(password("db", 5433, "room", "kim")).isEqualTo("zwei");
        assertThat(password("other", 5432, "room", "lee")).isEqualTo("drei");
    }

    @Test
    void a_backslash_takes_the_meaning_from_what_follows_it() throws Exception {
        holds("rw-------", "\\[::1]:5432:ro\\:om:ki\\\\m:a\\:b\\\\c", "[\\:\\:1]:5432:room:kim:six");

        assertThat(password("[::1]", 5432, "room", "kim")).isEqualTo("six");
        assertThat(password("[", 5432, "ro:om", "ki\\m")).isEqualTo("none");
    }

    @Test
    void lines_of_another_form_and_remarks_are_passed_over() throws Exception {
        holds("rw-------", "", "#*:*:*:*:remark", "too:few:fields", "*:*:*:*:good");

        assertThat(password("h", 1, "d", "u")).isEqualTo("good");
    }

    @Test
    void without_a_file_there_is_none() throws Exception {
        assertThat(password("h", 1, "d", "u")).isEqualTo("none");
    }
}
