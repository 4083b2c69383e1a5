package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Exit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody changes one word in the middle of a journal: {@code verify} says where, once, in one language. */
class ChangedRecordTest {

    private StoreDesk desk;

    @TempDir
    private Path home;

    @BeforeEach
    void record() throws Exception {
        desk = StoreDesk.in(home);
        desk.log("하나", "둘", "셋");
        desk.log("넷", "다섯", "여섯");
        desk.spoil("셋");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> bad(String... words) {
        HomeDesk.Answer answer = desk.said(words);
        assertThat(answer.exit()).isEqualTo(Exit.NO);
        return answer.out()
                .lines()
                .filter(line -> line.contains("\"grade\":\"bad\""))
                .toList();
    }

    @Test
    void the_damage_the_first_line_that_hangs_on_it_and_how_many_more_are_all_that_is_said() {
        assertThat(bad("verify", "--json", "--lang", "en"))
                .hasSize(3)
                .satisfiesExactly(
                        damage -> assertThat(damage)
                                .contains("verify.damage.bad-line")
                                .contains("segment 1, offset "),
                        first -> assertThat(first).contains("verify.gap").contains("a line before it is missing"),
                        behind -> assertThat(behind).contains("verify.behind").contains("2 more lines of replica "));
    }

    @Test
    void korean_is_not_mixed_with_the_words_of_the_reader() {
        assertThat(bad("verify", "--json", "--lang", "ko"))
                .allSatisfy(line -> assertThat(line.replaceAll(".*\"message\":\"([^\"]*)\".*", "$1")
                                .replaceAll("복제본 \\S+", ""))
                        .doesNotContainPattern("[A-Za-z]{2,}"));
    }
}
