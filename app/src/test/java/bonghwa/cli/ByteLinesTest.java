package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Bytes cut into lines. */
class ByteLinesTest {

    private static List<ByteLines.Line> read(byte[] bytes) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes));
        List<ByteLines.Line> all = new ArrayList<>();
        for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }

    @Property(tries = 300)
    void everyLineOfTextComesBack(@ForAll("texts") List<String> texts) throws IOException {
        String input = texts.stream().map(t -> t + "\n").collect(Collectors.joining());
        List<ByteLines.Line> wanted = new ArrayList<>();
        texts.forEach(t -> wanted.add(new ByteLines.Line.Good(wanted.size() + 1, t)));
        assertThat(read(input.getBytes(StandardCharsets.UTF_8))).isEqualTo(wanted);
    }

    @Property(tries = 300)
    void anyBytesAreAsManyLinesAsTheyHaveEnds(@ForAll byte[] bytes) throws IOException {
        long ends = 0;
        for (byte b : bytes) {
            ends += b == '\n' ? 1 : 0;
        }
        boolean open = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        assertThat(read(bytes)).hasSize((int) ends + (open ? 1 : 0));
    }

    @Test
    void theLimitCountsBytesWithoutTheEnd() throws IOException {
        String most = "x".repeat(ByteLines.LONGEST);
        assertThat(read((most + "\r\n").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOf(ByteLines.Line.Good.class);
        assertThat(read((most + "x\r\n").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOf(ByteLines.Line.Bad.class);
        assertThat(read((most + "xxxx").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOf(ByteLines.Line.Bad.class);
    }

    @Test
    void halvesOfSurrogatesAreNoText() throws IOException {
        assertThat(read(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .singleElement()
                .isInstanceOf(ByteLines.Line.Bad.class);
    }

    @Test
    void aTabIsASpaceAndAnEscapeIsNot() throws IOException {
        assertThat(read("a\tb".getBytes(StandardCharsets.UTF_8))).containsExactly(new ByteLines.Line.Good(1, "a\tb"));
        assertThat(read("a\u001Bb".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new ByteLines.Line.Bad(1, "cli.log.control", "U+001B"));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withCharRange('가', '힣')
                .withCharRange(' ', '~')
                .ofMaxLength(30)
                .list()
                .ofMaxSize(10);
    }
}
