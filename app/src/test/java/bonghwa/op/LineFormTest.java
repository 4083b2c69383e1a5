package bonghwa.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The outer form of a line: three parts, sizes to the byte, nothing that could tear it in a journal. */
class LineFormTest {

    private final Scribe scribe = new Scribe(1);

    private Line pinned() {
        return scribe.write("incident", new Operation.EntryPinned("e", true));
    }

    private static String text(Line line) {
        return new String(line.toBytes(), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String line) {
        assertThatThrownBy(() -> Line.parse(line.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedLine.class);
    }

    /** A line whose head is exactly that long: what it replaces fills it up. */
    private Line headOf(int bytes) {
        int empty = headBytes(scribe.sign("incident", "entry-pinned", null, "{}", List.of("")));
        int next = headBytes(scribe.sign("incident", "entry-pinned", null, "{}", List.of("")));
        assertThat(next).isEqualTo(empty);
        return scribe.sign("incident", "entry-pinned", null, "{}", List.of("x".repeat(bytes - empty)));
    }

    private static int headBytes(Line line) {
        return text(line).indexOf('\t');
    }

    /** A line that is exactly that long with its LF: its payload fills it up. */
    private Line lineOf(int bytes) {
        int empty = scribe.sign("incident", "entry-pinned", null, "", List.of()).toBytes().length;
        return scribe.sign("incident", "entry-pinned", null, "x".repeat(bytes - empty), List.of());
    }

    @Example
    void a_head_of_exactly_256_KiB_is_written_and_read() throws MalformedLine {
        Line line = headOf(Line.MAX_HEAD);

        assertThat(headBytes(line)).isEqualTo(262_144);
        assertThat(Line.parse(line.toBytes())).isEqualTo(line);
    }

    @Example
    void one_byte_more_of_head_is_neither_written_nor_read() {
        assertThatThrownBy(() -> headOf(Line.MAX_HEAD + 1)).isInstanceOf(IllegalArgumentException.class);
        String head = text(headOf(Line.MAX_HEAD));
        assertRefused("{ " + head.substring(1));
    }

    @Example
    void a_line_of_exactly_1_MiB_is_written_and_read_with_and_without_its_end() throws MalformedLine {
        Line line = lineOf(Line.MAX_LINE);
        byte[] bytes = line.toBytes();

        assertThat(bytes).hasSize(1_048_576);
        assertThat(Line.parse(bytes)).isEqualTo(line);
        assertThat(Line.parse(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(line);
    }

    @Example
    void one_byte_more_of_line_is_neither_written_nor_read() {
        assertThatThrownBy(() -> lineOf(Line.MAX_LINE + 1)).isInstanceOf(IllegalArgumentException.class);
        byte[] bytes = lineOf(Line.MAX_LINE).toBytes();
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length - 1] = 'x';
        longer[bytes.length] = '\n';
        assertThatThrownBy(() -> Line.parse(longer)).hasMessageContaining("within the limits");
    }

    @Example
    void a_line_end_inside_would_make_two_lines_of_one() {
        Line spaced = scribe.sign(
                "incident", "entry-pinned", null, "{\"salt\":\"s\",\n\"entry\":\"e\",\"pinned\":true}", List.of());

        assertThatThrownBy(() -> Line.parse(spaced.toBytes())).hasMessageContaining("more than one line");
        assertRefused(text(pinned()).replaceFirst(",", ",\n"));
        assertRefused(text(pinned()) + text(pinned()));
        assertRefused(text(pinned()) + "\n");
    }

    @Example
    void a_windows_line_end_is_a_changed_payload() {
        assertRefused(text(pinned()).replace("\n", "\r\n"));
    }

    @Example
    void a_fourth_part_is_part_of_the_payload_and_so_a_changed_one() {
        assertRefused(text(pinned()).replace("\n", "\tmore\n"));
    }

    @Example
    void a_signature_has_one_spelling() {
        String line = text(pinned());
        String signature = line.split("\t")[1];
        for (String other : List.of(
                signature + "=",
                signature.substring(1),
                signature + "A",
                "+" + signature.substring(1),
                signature.substring(0, 85) + next(signature.charAt(85)),
                "",
                "가".repeat(86))) {
            assertRefused(line.replace(signature, other));
        }
    }

    /** The last letter carries two bits that belong to nothing: another one there would be a second spelling. */
    private static char next(char letter) {
        return (char) (letter + 1);
    }

    @Example
    void a_line_is_its_id_and_its_payload_whoever_reads_it() throws MalformedLine {
        Line line = pinned();
        Line again = Line.parse(line.toBytes());

        assertThat(again).isEqualTo(line).hasSameHashCodeAs(line).isNotEqualTo(line.withoutPayload());
        assertThat(again.toString())
                .isEqualTo("entry-pinned " + scribe.replica().id() + "/2 " + line.id());
        assertThat(pinned()).isNotEqualTo(line);
    }

    @Example
    void the_payload_that_comes_back_must_be_the_one_that_was_taken_out() throws MalformedLine {
        Line line = pinned();
        String hole = text(line.withoutPayload());
        String payload = line.payload().orElseThrow();

        assertThat(Line.parse(hole.replace("\n", payload + "\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(line);
        assertRefused(hole.replace("\n", payload.replace("true", "false") + "\n"));
    }

    @Example
    void the_id_depends_on_head_and_signature_and_not_on_the_payload() {
        Line line = pinned();
        String[] parts = text(line).split("\t");

        assertThat(line.id())
                .isEqualTo(line.withoutPayload().id())
                .isEqualTo(Sha256.of((parts[0] + parts[1]).getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 200)
    void any_bytes_are_a_line_or_refused(@ForAll @Size(max = 400) byte[] bytes) {
        try {
            assertThat(Line.parse(bytes).toBytes()).startsWith(bytes);
        } catch (MalformedLine e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }

    @Property(tries = 200)
    void a_line_that_was_cut_anywhere_is_refused_or_a_hole(@ForAll int at) throws MalformedLine {
        byte[] bytes = new Scribe(1).lines().getFirst().toBytes();
        byte[] cut = Arrays.copyOf(bytes, Math.floorMod(at, bytes.length - 1));
        boolean hole = new String(cut, StandardCharsets.UTF_8).endsWith("\t")
                && new String(cut, StandardCharsets.UTF_8).split("\t").length == 2;
        if (hole) {
            assertThat(Line.parse(cut).payload()).isEmpty();
        } else {
            assertThatThrownBy(() -> Line.parse(cut)).isInstanceOf(MalformedLine.class);
        }
    }
}
