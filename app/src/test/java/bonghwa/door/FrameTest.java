package bonghwa.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes over the wire between a visitor and the owner. */
class FrameTest {

    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(wire);

    private DataInputStream in() {
        return new DataInputStream(new ByteArrayInputStream(wire.toByteArray()));
    }

    @ParameterizedTest
    @EnumSource
    void a_frame_of_every_kind_comes_back_as_it_was(Frame.Kind kind) throws IOException {
        new Frame(kind, new byte[] {0, -1, 7}).write(out);
        Frame read = Frame.read(in());

        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.bytes()).containsExactly(0, -1, 7);
    }

    @Test
    void an_unknown_letter_is_no_frame() {
        wire.writeBytes(new byte[] {'?', 0, 0, 0, 0});

        assertThatThrownBy(() -> Frame.read(in()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("63");
    }

    @Test
    void a_frame_that_claims_to_be_enormous_is_refused_before_it_is_read() {
        wire.writeBytes(new byte[] {'o', 0x7f, -1, -1, -1});

        assertThatThrownBy(() -> Frame.read(in()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2147483647");
    }

    @Test
    void a_frame_of_negative_length_is_refused() {
        wire.writeBytes(new byte[] {'o', -1, -1, -1, -1});

        assertThatThrownBy(() -> Frame.read(in())).isInstanceOf(IOException.class);
    }

    @Test
    void a_frame_that_is_cut_off_is_an_end_of_file() {
        wire.writeBytes(new byte[] {'o', 0, 0, 0, 3, 1, 2});

        assertThatThrownBy(() -> Frame.read(in())).isInstanceOf(EOFException.class);
    }

    @Test
    void long_output_is_cut_into_pieces_that_join_again() throws IOException {
        byte[] bytes = new byte[200_000];
        Arrays.fill(bytes, (byte) 'x');
        new FrameOutput(out, Frame.Kind.OUTPUT).write(bytes);
        DataInputStream in = in();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        while (in.available() > 0) {
            Frame frame = Frame.read(in);
            assertThat(frame.bytes().length).isLessThanOrEqualTo(64 * 1024);
            joined.writeBytes(frame.bytes());
        }

        assertThat(joined.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void input_ends_where_the_visitor_ended_it_and_stays_ended() throws IOException {
        new Frame(Frame.Kind.INPUT, "가".getBytes(StandardCharsets.UTF_8)).write(out);
        new Frame(Frame.Kind.INPUT, new byte[0]).write(out);
        new Frame(Frame.Kind.INPUT, "나".getBytes(StandardCharsets.UTF_8)).write(out);
        new Frame(Frame.Kind.INPUT_END, new byte[0]).write(out);
        FrameInput input = new FrameInput(in());

        assertThat(new String(input.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("가나");
        assertThat(input.read()).isEqualTo(-1);
    }

    @Test
    void single_bytes_are_read_as_numbers_from_0_to_255() throws IOException {
        new Frame(Frame.Kind.INPUT, new byte[] {-1}).write(out);

        assertThat(new FrameInput(in()).read()).isEqualTo(255);
    }

    @Test
    void a_visitor_who_vanishes_while_typing_is_an_error_and_no_end_of_input() throws IOException {
        new Frame(Frame.Kind.INPUT, new byte[] {1}).write(out);
        FrameInput input = new FrameInput(in());

        assertThat(input.read()).isEqualTo(1);
        assertThatThrownBy(input::read).isInstanceOf(EOFException.class);
    }

    @Test
    void a_command_line_comes_back_with_empty_words_and_spaces() {
        for (List<String> words : List.of(
                List.<String>of(), List.of(""), List.of("", ""), List.of("log", "판교 화재", ""), List.of("a\nb", "\t"))) {
            for (Map<String, String> environment : List.of(
                    Map.<String, String>of(), Map.of("LANG", ""), Map.of("LANG", "ko_KR.UTF-8", "LC_ALL", "a=b"))) {
                CommandLine line = new CommandLine(Path.of("/work/판교"), words, environment);
                assertThat(CommandLine.parse(line.toBytes())).isEqualTo(line);
            }
        }
    }
}
