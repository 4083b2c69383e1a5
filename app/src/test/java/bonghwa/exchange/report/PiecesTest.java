package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Language;
import bonghwa.op.Clockwork;
import bonghwa.op.End;
import bonghwa.testing.Weekend;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the pages are put together from: the axis of time, the ink, line breaks, the manifest. */
class PiecesTest {

    private static final Instant START = Weekend.kst("2022-10-15T15:19:00");

    private static List<String> ticks(Duration length) {
        return Axis.of(START, START.plus(length), Weekend.KST).ticks().stream()
                .map(t -> (t.day() ? "*" : "") + t.at().atZone(Weekend.KST).toLocalTime())
                .toList();
    }

    @Test
    void marks_stand_at_round_hours_and_midnight_begins_a_day() {
        assertThat(ticks(Duration.ofHours(4))).containsExactly("16:00", "17:00", "18:00", "19:00");
        assertThat(ticks(Duration.ofHours(30))).containsExactly("18:00", "*00:00", "06:00", "12:00", "18:00");
        assertThat(ticks(Duration.ofDays(5))).containsExactly("*00:00", "*00:00", "*00:00", "*00:00", "*00:00");
    }

    @Test
    void there_are_never_more_marks_than_can_be_read() {
        for (int hours = 1; hours < 3_000; hours += 7) {
            assertThat(ticks(Duration.ofHours(hours))).as("%d hours", hours).hasSizeLessThan(14);
        }
    }

    @Test
    void a_moment_has_its_place_and_what_is_outside_stands_at_the_edge() {
        Axis axis = Axis.of(START, START.plusSeconds(1000), Weekend.KST);

        assertThat(axis.place(START.plusSeconds(250))).isEqualTo(0.25);
        assertThat(axis.place(START.minusSeconds(5))).isZero();
        assertThat(axis.place(START.plusSeconds(5000))).isEqualTo(1);
        assertThat(Axis.of(START, START, Weekend.KST).place(START))
                .as("an axis without length")
                .isZero();
    }

    private static String printed(String text) throws Exception {
        try (Fonts fonts = new Fonts()) {
            return new Ink(fonts).of(text);
        }
    }

    @Test
    void decomposed_hangul_is_composed_and_what_is_invisible_is_left_out() throws Exception {
        assertThat(printed("\u1112\u1161\u11AB 가\u200B나\uFEFF다\u00AD")).isEqualTo("한 가나다");
        assertThat(printed("한 줄\n두 줄\t끝")).isEqualTo("한 줄 두 줄 끝");
    }

    @Test
    void a_box_stands_for_what_no_face_has_and_hanja_and_shapes_are_printed() throws Exception {
        assertThat(printed("a\u0000b\uD800c\uD83D\uDD25d")).isEqualTo("a□b□c□d");
        assertThat(printed("火災 ⬖ ⚒ ◌ → ·")).isEqualTo("火災 ⬖ ⚒ ◌ → ·");
    }

    @Test
    void whatever_is_pasted_becomes_text_that_an_xml_document_may_hold() throws Exception {
        Random random = new Random(1);
        try (Fonts fonts = new Fonts()) {
            Ink ink = new Ink(fonts);
            for (int i = 0; i < 2_000; i++) {
                StringBuilder pasted = new StringBuilder();
                random.ints(20, 0, 0x11000).forEach(c -> pasted.append((char) c));
                ink.of(pasted.toString())
                        .codePoints()
                        .forEach(c -> assertThat(c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !surrogate(c))
                                .as("U+%04X", c)
                                .isTrue());
            }
            assertThat(ink.missing()).isNotEmpty();
        }
    }

    private static boolean surrogate(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }

    private static List<String> pieces(String text) {
        WordBreaks breaks = new WordBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        return pieces;
    }

    @Test
    void lines_break_behind_spaces_and_never_inside_a_korean_word() {
        assertThat(pieces("현장에 들어갈 수 없음")).containsExactly("현장에 ", "들어갈 ", "수 ", "없음");
        assertThat(pieces("한단어")).containsExactly("한단어");
        assertThat(pieces("끝 ")).containsExactly("끝 ");
        assertThat(pieces("")).isEmpty();
    }

    @Test
    void a_long_address_breaks_behind_its_joints_and_no_joint_begins_a_line() {
        assertThat(pieces("보기 https://grafana.internal.example/d/pay?orgId=1&var-host=ap-2 참조"))
                .containsExactly(
                        "보기 ",
                        "https://",
                        "grafana.",
                        "internal.",
                        "example/",
                        "d/",
                        "pay?",
                        "orgId=",
                        "1&",
                        "var-",
                        "host=",
                        "ap-2 ",
                        "참조");
        assertThat(pieces("kafka-broker-12")).as("short enough").containsExactly("kafka-broker-12");
        assertThat(String.join("", pieces("-".repeat(40)))).isEqualTo("-".repeat(40));
    }

    private static Manifest manifest() {
        Edition edition = new Edition(
                List.of(Language.KO, Language.EN), Edition.Form.BRIEF, true, START, null, Edition.Paper.LETTER);
        return new Manifest(
                "0.1.0",
                1,
                "incident",
                Clockwork.Kind.REPLAY,
                null,
                START.plusSeconds(60),
                START,
                edition,
                List.of(new End("r", 4_000_000_000L, "h"), new End("s", 1, "i")));
    }

    @Test
    void a_manifest_is_read_back_as_it_was_written_and_written_the_same_again() throws Exception {
        byte[] json = ManifestJson.write(manifest());

        assertThat(ManifestJson.read(json)).isEqualTo(manifest());
        assertThat(ManifestJson.write(ManifestJson.read(json))).isEqualTo(json);
    }

    @Test
    void what_is_no_manifest_is_a_broken_report_and_no_bug() {
        String whole = new String(ManifestJson.write(manifest()), StandardCharsets.UTF_8);
        for (String broken : List.of(
                "",
                "{}",
                "[]",
                "null",
                whole.replace("brief", "tall"),
                whole.replace("\"ko\"", "\"fr\""),
                whole.replace("\"paper\"", "\"sheet\""),
                whole.substring(0, whole.length() / 2))) {
            assertThatThrownBy(() -> ManifestJson.read(broken.getBytes(StandardCharsets.UTF_8)))
                    .as(broken)
                    .isInstanceOf(BrokenReport.class);
        }
    }
}
