package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same report, deflated by another build of Java. */
class SameObjectsTest {

    private static final byte[] BASE = base();

    private static byte[] base() {
        SmallRoom room = new SmallRoom().told();
        try {
            return Seal.open(room.report(Edition.full(Language.KO))).base();
        } catch (BrokenReport e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void streams_that_are_packed_otherwise_are_the_same() throws IOException {
        byte[] other = Repacked.honestly(BASE);
        assertThat(other).isNotEqualTo(BASE);
        assertThat(SameObjects.of(BASE, other)).isTrue();
    }

    @Test
    void one_changed_byte_in_one_stream_is_found() throws IOException {
        assertThat(SameObjects.of(BASE, Repacked.forged(BASE))).isFalse();
    }
}
