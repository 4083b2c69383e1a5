package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Line;
import bonghwa.op.Sha256;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a database of a hosted hub says of lines, of what is none, and of what somebody bent. */
class LineColumnsTest {

    private final Line line = new ChainMaker(1).chain(2).getLast();

    @Test
    void of_a_line_it_says_what_the_line_says_itself() {
        byte[] bytes = line.toBytes();

        assertThat(LineColumns.fits(bytes)).isTrue();
        assertThat(LineColumns.id(bytes)).isEqualTo(line.id());
        assertThat(LineColumns.odd(bytes)).isFalse();
        assertThat(LineColumns.print(bytes)).isEqualTo(new Held(bytes, "").print());
        assertThat(new String(bytes, 0, LineColumns.cut(bytes), java.nio.charset.StandardCharsets.UTF_8))
                .endsWith("\t");
    }

    @Test
    void a_line_without_its_payload_has_the_same_id_and_is_not_odd() {
        byte[] bytes = line.withoutPayload().toBytes();

        assertThat(LineColumns.id(bytes)).isEqualTo(line.id());
        assertThat(LineColumns.said(bytes)).isEqualTo(Sha256.of(new byte[0]));
        assertThat(LineColumns.said(bytes)).isNotEqualTo(LineColumns.said(line.toBytes()));
        assertThat(LineColumns.odd(bytes)).isFalse();
    }

    @Test
    void another_payload_than_the_head_names_is_odd() {
        byte[] bytes = Junk.otherPayload(line);

        assertThat(LineColumns.id(bytes)).isEqualTo(line.id());
        assertThat(LineColumns.odd(bytes)).isTrue();
    }

    @Test
    void a_tab_one_byte_further_or_a_missing_end_is_no_line() {
        byte[] bytes = line.toBytes();
        int tab = 0;
        while (bytes[tab] != '\t') {
            tab++;
        }
        byte[] shifted = bytes.clone();
        shifted[tab] = shifted[tab + 1];
        shifted[tab + 1] = '\t';

        assertThat(LineColumns.fits(shifted)).isFalse();
        assertThat(LineColumns.fits(Arrays.copyOf(bytes, bytes.length - 1))).isFalse();
        assertThat(LineColumns.fits(new byte[(1 << 20) + 1])).isFalse();
    }

    @Property(tries = 300)
    void whatever_the_bytes_are_nothing_fails(@ForAll byte[] bytes) {
        assertThat(LineColumns.print(bytes)).hasSize(43);
        assertThat(LineColumns.cut(bytes)).isLessThanOrEqualTo(bytes.length);
        assertThat(LineColumns.id(bytes).isEmpty()).isEqualTo(!LineColumns.fits(bytes));
        assertThat(LineColumns.said(bytes).isEmpty()).isEqualTo(!LineColumns.fits(bytes));
        assertThat(LineColumns.odd(bytes) && !LineColumns.fits(bytes)).isFalse();
    }
}
