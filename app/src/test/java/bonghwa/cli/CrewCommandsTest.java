package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Size-up, cadence, teams, undo, digest and hours on duty by the command line. */
class CrewCommandsTest {

    private Terminal terminal;

    @BeforeEach
    void open(@TempDir Path folder) {
        terminal = Terminal.inTrouble(folder);
    }

    private JsonNode beat(String name) {
        return terminal.run("cadence", "--json").jsonLines().stream()
                .filter(j -> j.get("beat").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_size_up_is_kept_current_a_field_at_a_time_and_wiped_by_nothing() {
        terminal.run("sizeup", "--symptoms", "로그인 안 됨", "--trend", "growing");
        terminal.run("sizeup", "--unknown", "전원 복구 시각");
        JsonNode now = terminal.run("sizeup", "--json").json();
        assertThat(now.get("symptoms").asString()).isEqualTo("로그인 안 됨");
        assertThat(now.get("trend").asString()).isEqualTo("growing");
        assertThat(now.get("unknown").asString()).isEqualTo("전원 복구 시각");
        terminal.run("sizeup", "--unknown", "");

        assertThat(terminal.run("sizeup", "--json").json().get("unknown").asString())
                .isEmpty();
        assertThat(terminal.run("sizeup", "--trend", "worse").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("sizeup", "--trend", "growing").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void the_call_out_is_due_every_ten_minutes_until_it_is_kept_or_silenced() {
        assertThat(beat("call_out").get("next").asString()).startsWith("2022-10-16T21:50");
        terminal.now = Terminal.NOW.plusSeconds(600);
        assertThat(beat("call_out").get("due").asBoolean()).isTrue();
        terminal.run("cadence", "call-out", "--kept", "SEV1 유지");
        assertThat(beat("call_out").get("next").asString()).startsWith("2022-10-16T22:04");
        terminal.run("cadence", "call-out", "--silence");
        assertThat(beat("call_out").get("next").isNull()).isTrue();
        terminal.run("cadence", "call-out", "--sound");

        assertThat(beat("call_out").get("next").asString()).startsWith("2022-10-16T22:04");
    }

    @Test
    void an_executive_note_is_due_where_somebody_wants_one() {
        assertThat(beat("executive").get("next").isNull()).isTrue();
        terminal.run("cadence", "executive", "--every", "30");
        assertThat(beat("executive").get("next").asString()).startsWith("2022-10-16T22:14");
        assertThat(terminal.run("cadence", "notice", "--kept", "글").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("cadence", "--silence").exit()).isEqualTo(Exit.USAGE);
        assertThat(terminal.run("cadence", "lunch", "--silence").err()).contains("notice, call-out, executive");
    }

    @Test
    void a_team_is_formed_owns_what_entries_give_it_and_ends() {
        terminal.run("team", "알파", "--leader", "kim");
        assertThat(terminal.run("log", "!할일 큐 재처리 @알파").exit()).isZero();
        String id = terminal.run("team", "--json").json().get("id").asString();
        assertThat(terminal.run("task", "list", "--json")
                        .json()
                        .get("owners")
                        .get(0)
                        .asString())
                .isEqualTo("role:" + id);
        assertThat(terminal.run("task", "list").out()).contains("알파");
        terminal.run("team", "알파", "--end");

        assertThat(terminal.run("team", "--json").out()).isBlank();
        assertThat(terminal.run("team", "베타", "--end").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void the_last_act_is_undone_in_words_and_redone() {
        terminal.run("log", "#페이/결제 장애");
        terminal.now = Terminal.NOW.plusSeconds(60);
        terminal.run("log", "#페이/결제 복구중");
        assertThat(terminal.run("undo", "--lang", "ko").out()).contains("되돌림: 페이 · 결제 → 복구 중");
        assertThat(state()).isEqualTo("major_outage");
        assertThat(terminal.run("redo", "--lang", "en").out()).contains("redo: Pay · Card payment → Recovering");

        assertThat(state()).isEqualTo("recovering");
    }

    @Test
    void nothing_is_done_again_that_was_not_undone_and_nothing_is_undone_for_it() {
        terminal.run("log", "하나");

        assertThat(terminal.run("redo", "--lang", "ko").err()).contains("다시 할 것이 없습니다");
        assertThat(struck()).isEmpty();
    }

    @Test
    void undoing_twice_undoes_two_acts_and_both_come_again_the_older_one_first() {
        terminal.now = Terminal.NOW.plusSeconds(60);
        terminal.run("log", "하나");
        terminal.now = Terminal.NOW.plusSeconds(120);
        terminal.run("log", "둘");
        terminal.run("undo");
        assertThat(terminal.run("undo").exit()).isZero();
        assertThat(struck()).containsExactly("하나", "둘");

        terminal.run("redo");
        assertThat(struck()).containsExactly("둘");
        terminal.run("redo");
        assertThat(struck()).isEmpty();
        assertThat(terminal.run("redo").exit()).isEqualTo(Exit.NO);
    }

    @Test
    void what_was_undone_stays_undone_once_something_new_was_done_unless_it_is_named() {
        terminal.now = Terminal.NOW.plusSeconds(60);
        terminal.run("log", "하나");
        String undo =
                terminal.run("undo", "--json").json().get("records").get(0).asString();
        terminal.now = Terminal.NOW.plusSeconds(120);
        terminal.run("log", "둘");

        assertThat(terminal.run("redo").exit()).isEqualTo(Exit.NO);
        assertThat(struck()).containsExactly("하나");
        terminal.run("redo", undo);
        assertThat(struck()).isEmpty();
    }

    @Test
    void a_declaration_and_a_catalogue_are_undone_in_words_and_come_again() {
        terminal.now = Terminal.NOW.plusSeconds(30);
        terminal.run("incident", "declare", "오인 신고");
        assertThat(terminal.run("undo", "--lang", "ko").out()).contains("되돌림: 장애 선포: 오인 신고");
        assertThat(terminal.run("incident", "list", "--lang", "ko").out()).contains("잘못 선포됨");
        assertThat(terminal.run("redo", "--lang", "en").out()).contains("redo: declared 오인 신고");
        assertThat(terminal.run("incident", "list", "--lang", "ko").out()).doesNotContain("잘못 선포됨");

        terminal.now = Terminal.NOW.plusSeconds(60);
        terminal.file("more.yaml", "people: [{id: han, ko: 한, en: Han}]\n");
        terminal.run("catalog", "import", "more.yaml");
        assertThat(terminal.run("undo", "--lang", "en").out()).contains("catalogue: Han");
        assertThat(terminal.run("catalog", "export").out()).doesNotContain("Han");
        terminal.run("redo");
        assertThat(terminal.run("catalog", "export").out()).contains("Han");
    }

    private List<String> struck() {
        return terminal.run("timeline", "--json").jsonLines().stream()
                .filter(e -> e.get("struck").asBoolean())
                .map(e -> e.get("text").asString())
                .toList();
    }

    private String state() {
        return terminal.run("timeline", "--json").jsonLines().stream()
                .filter(e -> !e.get("struck").asBoolean())
                .map(e -> e.get("state").asString())
                .reduce("", (_, later) -> later);
    }

    @Test
    void call_outs_that_nobody_answered_are_counted_until_somebody_answers() {
        terminal.now = Terminal.NOW.plusSeconds(45 * 60);
        assertThat(terminal.run("cadence", "--lang", "en").out()).contains("3 missed since ");
        JsonNode call = terminal.run("cadence", "--json").jsonLines().stream()
                .filter(b -> b.get("beat").asString().equals("call_out"))
                .findFirst()
                .orElseThrow();
        assertThat(call.get("missed").asInt()).isEqualTo(3);
        assertThat(call.get("missedSince").asString()).startsWith("2022-10-16T21:50:00");

        terminal.run("cadence", "call-out", "--kept", "유지");
        assertThat(terminal.run("cadence", "--lang", "en").out()).doesNotContain("missed");
    }

    @Test
    void any_entry_is_undone_by_its_number() {
        terminal.run("log", "하나");
        terminal.run("log", "둘");
        List<JsonNode> entries = terminal.run("timeline", "--json").jsonLines();
        String first = entries.stream()
                .filter(e -> e.get("text").asString().equals("하나"))
                .findFirst()
                .orElseThrow()
                .get("number")
                .asString();
        assertThat(terminal.run("undo", first).exit()).isZero();
        assertThat(terminal.run("undo", "nothing").exit()).isEqualTo(Exit.NO);
        assertThat(terminal.run("timeline", "--json").jsonLines())
                .filteredOn(e -> e.get("struck").asBoolean())
                .extracting(e -> e.get("text").asString())
                .containsExactly("하나");
    }

    @Test
    void the_digest_says_what_was_recorded_since_and_what_is_mine() {
        terminal.run("log", "#페이/결제 장애 >23:00");
        terminal.now = Terminal.NOW.plusSeconds(3600);
        terminal.run("log", "#페이/결제 복구중 >23:30");
        terminal.run("log", "!결정 우회");
        terminal.run("log", "!요청 링 살아 있나 @김철수");
        JsonNode digest = terminal.run("digest", "--since", "22:00", "--for", "kim", "--json")
                .json();

        assertThat(digest.get("states").toString()).contains("\"target\":\"pay/card\"", "\"to\":\"recovering\"");
        assertThat(digest.get("slips")).hasSize(1);
        assertThat(digest.get("decisions")).hasSize(1);
        assertThat(digest.get("mine")).hasSize(1);
        assertThat(digest.get("attention").get(0).get("reason").asString()).isEqualTo("asked");
        assertThat(terminal.run("digest", "--since", "22:40", "--lang", "ko").out())
                .contains("페이 · 결제: 전면 장애 → 복구 중", "1번 연기");
        terminal.now = Terminal.NOW.plusSeconds(3700);
        assertThat(terminal.run("digest", "--since", "-1m", "--lang", "ko").out())
                .contains("새로 기록된 것이 없습니다");
    }

    @Test
    void hours_on_duty_are_shown_and_more_than_twelve_are_abnormal() {
        terminal.run("assign", "kim", "총괄");
        terminal.now = Terminal.NOW.plusSeconds(13 * 3600);

        JsonNode kim = terminal.run("people", "list", "--json").json();
        assertThat(kim.get("minutesOnDuty").asLong()).isEqualTo(780);
        assertThat(kim.get("tooLong").asBoolean()).isTrue();
        assertThat(terminal.run("people", "--lang", "en").out()).contains("▲ on duty for 13 h 0 min, over the limit");
    }
}
