package bonghwa.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.exchange.BadFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the encodings that people's programs write. */
class DecodedTest {

    private static final String TEXT = "시각,내용\n2022-10-15 15:20,판교 화재 ☎ 똠방각하\n";

    private final Findings findings = new Findings();

    private static byte[] bytes(String mark, String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < mark.length(); i += 2) {
            out.write(Integer.parseInt(mark.substring(i, i + 2), 16));
        }
        out.writeBytes(TEXT.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "'', UTF-8",
        "EFBBBF, UTF-8",
        "FFFE, UTF-16LE",
        "FEFF, UTF-16BE",
        "'', UTF-16LE",
        "'', UTF-16BE",
        "'', x-windows-949"
    })
    void eachIsReadAsWhatItIs(String mark, String charset) throws BadFile {
        assertThat(Decoded.text(bytes(mark, charset), findings)).isEqualTo(TEXT);
    }

    @Test
    void whatHadToBeGuessedIsSaid() throws BadFile {
        Decoded.text(bytes("", "x-windows-949"), findings);
        assertThat(findings.all())
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("CP949"));
    }

    @Test
    void aCutOffFileIsRefusedAndNotHalfRead() {
        byte[] marked = bytes("EFBBBF", "UTF-8");
        int half = "\uFEFF시각,내용\n2022-10-15 15:20,판".getBytes(StandardCharsets.UTF_8).length - 1;
        assertThatThrownBy(() -> Decoded.text(Arrays.copyOf(marked, half), findings))
                .isInstanceOf(BadFile.class);
        byte[] wide = bytes("FFFE", "UTF-16LE");
        assertThatThrownBy(() -> Decoded.text(Arrays.copyOf(wide, wide.length - 1), findings))
                .isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> Decoded.text(new byte[] {(byte) 0x80, (byte) 0xFF, 'a'}, findings))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("encoding");
    }

    @Test
    void controlCharactersAreShownAndLinesStay() {
        assertThat(Visible.text("a\u0000b\u001B[31mred\u0007\tc\r\nd\u202Eevil\u0085\uD800"))
                .isEqualTo("a\u2400b\u241B[31mred\u2407 c\nd<U+202E>evil<U+0085><U+D800>");
        assertThat(Visible.text("\u1112\u1161\u11AB \uD83D\uDD25")).isEqualTo("한 \uD83D\uDD25");
        assertThat(Visible.line(" a \n b ")).isEqualTo("a b");
    }

    @Test
    void oneStrayZeroMakesNoOtherEncodingOfIt() throws BadFile {
        String stray = "time,text\n2022-10-15 15:20,a\u0000b and all that follows in the same table\n";
        byte[] ascii = stray.getBytes(StandardCharsets.US_ASCII);
        byte[] even = ascii.length % 2 == 0 ? ascii : (stray + "\n").getBytes(StandardCharsets.US_ASCII);
        assertThat(Decoded.text(even, findings)).startsWith("time,text").contains("b and all");
        assertThat(findings.all()).isEmpty();
    }
}
