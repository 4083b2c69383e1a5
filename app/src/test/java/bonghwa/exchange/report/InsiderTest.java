package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.exchange.report.ReportCheck.Grade;
import bonghwa.exchange.report.ReportCheck.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSObjectKey;
import org.junit.jupiter.api.Test;

/**
 * What somebody changes who can seal the file anew, with the very key that sealed it: the seal is good then, so each changed word of
 * a page, each changed byte of what is attached, of the manifest and of what the file says of itself must be found by what it is.
 */
class InsiderTest {

    private static final SmallRoom ROOM = new SmallRoom().told();
    private static final byte[] BASE = base();
    private static final Map<COSObjectKey, byte[]> STREAMS = streams();

    private static byte[] base() {
        try {
            return Seal.open(ROOM.report(Edition.full(Language.KO))).base();
        } catch (BrokenReport e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<COSObjectKey, byte[]> streams() {
        try {
            return Repacked.streams(BASE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<COSObjectKey> all(Predicate<String> wanted) {
        List<COSObjectKey> found = new ArrayList<>();
        STREAMS.forEach((key, plain) -> {
            if (wanted.test(new String(plain, StandardCharsets.ISO_8859_1))) {
                found.add(key);
            }
        });
        assertThat(found).isNotEmpty();
        return found;
    }

    static List<COSObjectKey> pages() {
        return all(s -> s.contains(" Tf") && s.contains("BT"));
    }

    static List<COSObjectKey> lines() {
        return all(s -> s.startsWith("{\"v\":") || s.contains("\t") && s.contains("\"replica\""));
    }

    static List<COSObjectKey> manifest() {
        return all(s -> s.startsWith("{") && s.contains("\"vector\"") && !s.contains("\t"));
    }

    static List<COSObjectKey> metadata() {
        return all(s -> s.contains("<x:xmpmeta"));
    }

    private static List<Verdict> check(byte[] base) throws IOException {
        byte[] sealed = Seal.put(base, ROOM.scribe.lines().getFirst(), ROOM.scribe.replica());
        return new ReportCheck(SmallRoom.reports()).of(sealed, ROOM.root());
    }

    static void flip(List<COSObjectKey> where, int times, int seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < times; i++) {
            COSObjectKey key = where.get(random.nextInt(where.size()));
            byte[] plain = STREAMS.get(key).clone();
            int at = random.nextInt(plain.length);
            plain[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(check(Repacked.with(BASE, key, plain)))
                    .as("byte %d of %d of object %s", at, plain.length, key)
                    .extracting(Verdict::grade)
                    .containsAnyOf(Grade.BAD, Grade.WARNING);
        }
    }

    @Test
    void who_changes_nothing_is_told_that_all_is_good() throws IOException {
        COSObjectKey any = pages().getFirst();

        assertThat(check(Repacked.with(BASE, any, STREAMS.get(any))))
                .extracting(Verdict::grade)
                .containsOnly(Grade.GOOD);
    }

    @Test
    void a_changed_sign_on_a_page_is_found() throws IOException {
        flip(pages(), 3, 1);
    }

    @Test
    void a_changed_byte_of_the_attached_lines_is_found() throws IOException {
        flip(lines(), 6, 2);
    }

    @Test
    void a_changed_byte_of_the_manifest_or_of_what_the_file_says_of_itself_is_found() throws IOException {
        flip(manifest(), 2, 3);
        flip(metadata(), 2, 4);
    }
}
