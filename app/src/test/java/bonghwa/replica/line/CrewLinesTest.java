package bonghwa.replica.line;

import static bonghwa.replica.line.Weekend.parse;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.WaitsOn;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the crew types at night: what an item waits on, and that it is resolved; at 21:44 of the recorded weekend. */
class CrewLinesTest {

    private static final Instant NOW = Weekend.NOW;

    private static Content content(String line) {
        return parse(line).content().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "!막힘/전원 현장 진입 불가, BLOCKER, POWER",
        "진입 불가 !막힘/출입 #판교, BLOCKER, ACCESS",
        "!blocker/power no way in, BLOCKER, POWER",
        "!할일/업체 부품, TASK, VENDOR",
        "!요청/통신 링 살아 있나, ASK, NETWORK",
        "!BLOCKER/Data backup, BLOCKER, DATA",
        "！막힘／전원 전각 기호, BLOCKER, POWER"
    })
    void what_an_item_waits_on_stands_behind_its_kind(String line, Kind kind, WaitsOn on) {
        assertThat(content(line).kind()).isEqualTo(kind);
        assertThat(content(line).waitsOn()).isEqualTo(on);
        assertThat(content(line).text().ko()).doesNotContain("/");
    }

    @Test
    void it_is_never_guessed_from_prose() {
        assertThat(content("!막힘 전원 없음, 통신 끊김").waitsOn()).isNull();
        assertThat(content("!막힘 전원 없음, 통신 끊김").text().ko()).isEqualTo("전원 없음, 통신 끊김");
    }

    @Test
    void a_word_that_is_nothing_to_wait_for_is_a_problem_with_what_could_stand_there() {
        Parsed parsed = parse("!막힘/날씨 비");

        assertThat(parsed.recordable()).isFalse();
        assertThat(parsed.problems()).singleElement().satisfies(p -> {
            assertThat(p.key()).isEqualTo("entry.problem.unknown-waits");
            assertThat(p.offers()).extracting(Replacement::text).contains("/전원", "/출입");
            assertThat(p.offers().getFirst().in("!막힘/날씨 비")).isEqualTo("!막힘/전원 비");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"!메모/전원 글", "!결정/전원 글", "그 !막힘/ 글", "복구!막힘/전원"})
    void what_waits_for_nobody_has_no_such_word(String line) {
        assertThat(content(line).waitsOn()).isNull();
        assertThat(content(line).text().ko()).contains("/");
    }

    @Test
    void its_chip_is_solid_and_stands_behind_that_of_the_kind() {
        List<Chip> chips = parse("!막힘/전원 진입 불가").chips();

        assertThat(chips)
                .extracting(Chip::meaning)
                .containsExactly(new Meaning.OfKind(Kind.BLOCKER), new Meaning.Waits(WaitsOn.POWER));
        assertThat(chips).allMatch(Chip::solid);
        assertThat(chips.getLast().start()).isEqualTo(3);
        assertThat(chips.getLast().end()).isEqualTo(6);
    }

    @Test
    void a_correction_can_say_it_later_and_take_it_back() {
        assertThat(parse("!정정 K5 !막힘/전원").understood())
                .isInstanceOfSatisfying(
                        Understood.Correction.class,
                        c -> assertThat(c.change().waitsOn()).isEqualTo(WaitsOn.POWER));
        assertThat(parse("!정정 K5 !막힘/없음").understood())
                .isInstanceOfSatisfying(
                        Understood.Correction.class,
                        c -> assertThat(c.change().waitsOn()).isEqualTo(WaitsOn.NOTHING));
        assertThat(content("!막힘/없음 글").waitsOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!해소 K9 진입 허가", "!완료 K9 진입 허가", "!done K9 진입 허가", "!resolve k9 진입 허가"})
    void an_item_is_resolved_by_its_number_now_and_why(String line) {
        assertThat(parse(line).understood()).isEqualTo(new Understood.Resolution("K9", NOW, "진입 허가"));
    }

    @Test
    void it_was_resolved_at_the_time_that_stands_behind_the_number() {
        assertThat(parse("!해소 9 19:30 진입 허가").understood())
                .isEqualTo(new Understood.Resolution("9", Weekend.at("2022-10-16T19:30"), "진입 허가"));
        assertThat(parse("!해소 9 10분 전").understood())
                .isEqualTo(new Understood.Resolution("9", NOW.minusSeconds(600), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "!decison 우회 결정, !decision 우회 결정",
        "!결졍 우회, !결정 우회",
        "글 !blockr, 글 !blocker",
        "!mielstone x, !milestone x"
    })
    void a_kind_with_one_wrong_key_is_text_and_offered(String line, String meant) {
        Parsed parsed = parse(line);

        assertThat(parsed.content().orElseThrow().kind()).isEqualTo(Kind.NOTE);
        assertThat(parsed.content().orElseThrow().text().ko()).isEqualTo(line);
        assertThat(parsed.chips()).singleElement().satisfies(chip -> {
            assertThat(chip.solid()).isFalse();
            assertThat(chip.meaning()).isInstanceOf(Meaning.OfKind.class);
        });
        assertThat(Lines.tabbed(parsed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"복구 완료! 문의", "이건 !important 한 일", "!", "!? 뭐지", "!정", "!!"})
    void other_exclamations_are_only_text(String line) {
        assertThat(parse(line).chips()).isEmpty();
    }

    @Test
    void without_a_number_it_is_a_problem_and_elsewhere_it_is_text() {
        assertThat(parse("!해소 진입 허가").problems()).extracting(Problem::key).containsExactly("entry.problem.number");
        assertThat(content("복구 !완료 K9").text().ko()).isEqualTo("복구 !완료 K9");
        assertThat(content("복구 완료! 문의는 help@example.com").kind()).isEqualTo(Kind.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"약 23분 전", "~23분 전", "about 23 min ago"})
    void a_time_so_long_ago_can_be_uncertain(String time) {
        assertThat(content(time + " 연기").occurred()).isEqualTo(When.about(NOW.minusSeconds(23 * 60)));
        assertThat(parse("!정정 5 " + time).understood())
                .isInstanceOfSatisfying(
                        Understood.Correction.class,
                        c -> assertThat(c.change().occurred()).isEqualTo(When.about(NOW.minusSeconds(23 * 60))));
    }
}
