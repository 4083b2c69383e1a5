package bonghwa.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawLinesTest {

    private static List<RawLine> read(byte[] file, long offset) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        try (RawLines raw = new RawLines(new ByteArrayInputStream(file), offset)) {
            for (@Nullable RawLine line = raw.next(); line != null; line = raw.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** It reads 8 KiB first and then twice as much each time: a line may end anywhere in what was read, or beyond it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8191, 8192, 8193, 16_384, 24_575, 24_576, 24_577, 300_000})
    void lines_of_any_length_come_as_they_stand_with_their_places(int length) throws IOException {
        String one = "a".repeat(length);
        String other = "b".repeat(length);
        List<RawLine> lines = read((one + "\n" + other + "\n\n" + one + "\n").getBytes(US_ASCII), 7);

        assertThat(lines).extracting(line -> new String(line.bytes(), US_ASCII)).containsExactly(one, other, "", one);
        assertThat(lines)
                .extracting(RawLine::offset)
                .containsExactly(7L, 8L + length, 9L + 2 * length, 10L + 2 * length);
    }

    @Test
    void a_line_without_its_end_is_none() throws IOException {
        List<RawLine> lines = read("whole\nhal".getBytes(US_ASCII), 0);

        assertThat(lines).extracting(line -> new String(line.bytes(), US_ASCII)).containsExactly("whole", "hal");
        assertThat(lines.getLast().isBlank()).isFalse();
        assertThat(read(new byte[0], 0)).isEmpty();
    }

    @Test
    void zeros_without_end_are_one_line_that_is_not_kept_whole() throws IOException {
        byte[] zeros = new byte[3 * Line.MAX_LINE];
        zeros[zeros.length - 2] = '\n';

        List<RawLine> lines = read(zeros, 0);

        assertThat(lines).extracting(RawLine::offset).containsExactly(0L, zeros.length - 1L);
        assertThat(lines.getFirst().bytes()).hasSize(Line.MAX_LINE + 1);
    }
}
