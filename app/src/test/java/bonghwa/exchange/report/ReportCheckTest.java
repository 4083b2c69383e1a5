package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.exchange.report.ReportCheck.Grade;
import bonghwa.exchange.report.ReportCheck.Verdict;
import bonghwa.op.Line;
import bonghwa.testing.Scribe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found out about a report by whoever has nothing but its bytes. */
class ReportCheckTest {

    private static final SmallRoom ROOM = new SmallRoom().told();
    private static final byte[] REPORT = ROOM.report(Edition.full(Language.KO));

    private static List<Verdict> check(byte[] file, @Nullable String root) {
        try {
            return new ReportCheck(SmallRoom.reports()).of(file, root);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> keys(byte[] file, @Nullable String root) {
        return check(file, root).stream().map(Verdict::key).toList();
    }

    private static boolean good(byte[] file) {
        return check(file, null).stream().noneMatch(v -> v.grade() == Grade.BAD);
    }

    @Test
    void without_a_root_it_is_consistent_and_never_authentic() {
        assertThat(keys(REPORT, null))
                .containsExactly(
                        "report.verify.sealed",
                        "report.verify.lines",
                        "report.verify.pages",
                        "report.verify.consistent");
    }

    @Test
    void with_the_root_it_is_authentic_and_with_another_one_the_answer_is_no() {
        assertThat(keys(REPORT, ROOM.root())).endsWith("report.verify.authentic");
        assertThat(check(REPORT, new Scribe(8).desk().id()).getLast().grade()).isEqualTo(Grade.BAD);
    }

    @Test
    void every_flipped_bit_is_found() {
        flip(REPORT, 300, new Random(5));
    }

    @Test
    @Tag("night")
    void every_flipped_bit_is_found_thousands_of_times() {
        flip(REPORT, 20_000, new Random(6));
    }

    private static void flip(byte[] report, int times, Random random) {
        for (int i = 0; i < times; i++) {
            byte[] flipped = report.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(good(flipped)).as("byte %d", at).isFalse();
        }
    }

    @Test
    void every_bit_of_the_seal_itself_counts() throws Exception {
        int sealed = Seal.open(REPORT).base().length;
        for (int at = sealed; at < REPORT.length; at++) {
            byte[] flipped = REPORT.clone();
            flipped[at] ^= 1;
            assertThat(good(flipped))
                    .as("byte %d behind the sealed ones", at - sealed)
                    .isFalse();
        }
    }

    @Test
    void a_report_that_was_cut_or_went_on_is_none() {
        for (int cut : List.of(0, 1, 100, REPORT.length / 2, REPORT.length - 1)) {
            assertThat(good(Arrays.copyOf(REPORT, cut))).isFalse();
        }
        assertThat(good(Arrays.copyOf(REPORT, REPORT.length + 1))).isFalse();
    }

    /** Whoever changes pages can seal them anew with a key of his own, but then they are not what the lines say. */
    @Test
    void pages_that_somebody_changed_and_sealed_anew_are_found() throws Exception {
        byte[] base = Repacked.forged(Seal.open(REPORT).base());

        assertThat(keys(sealed(base, ROOM.scribe), ROOM.root())).contains("report.verify.other-pages");
    }

    @Test
    void pages_that_another_build_of_java_deflated_are_the_same() throws Exception {
        byte[] base = Repacked.honestly(Seal.open(REPORT).base());

        assertThat(keys(sealed(base, ROOM.scribe), ROOM.root())).contains("report.verify.pages");
    }

    @Test
    void a_line_that_somebody_left_out_is_found_in_the_chain_or_in_the_vector() throws Exception {
        Attached attached = Attached.of(Seal.open(REPORT).base());
        List<Line> fewer = new ArrayList<>(attached.evidence().lines());
        fewer.remove(4);
        byte[] base = SmallRoom.reports().base(attached.manifest(), new Evidence(fewer));

        assertThat(good(sealed(base, ROOM.scribe))).isFalse();
    }

    @Test
    void a_report_that_a_stranger_sealed_is_not_authentic() throws Exception {
        byte[] stolen = sealed(Seal.open(REPORT).base(), new Scribe(8));

        assertThat(keys(stolen, null)).endsWith("report.verify.consistent");
        assertThat(keys(stolen, ROOM.root())).endsWith("report.verify.stranger");
    }

    @Test
    void a_seal_by_another_key_than_the_certificate_names_is_none() throws Exception {
        byte[] base = Seal.open(REPORT).base();
        byte[] forged = Seal.put(base, ROOM.scribe.lines().getFirst(), new Scribe(8).replica());

        assertThat(keys(forged, null)).containsExactly("report.verify.seal");
        assertThat(keys(Seal.put(base, ROOM.scribe.lines().get(1), ROOM.scribe.replica()), null))
                .containsExactly("report.verify.certificate");
    }

    @Test
    void pages_of_another_version_are_not_made_again_and_that_is_said() throws Exception {
        List<Verdict> verdicts = new ReportCheck(new Reports("0.2.0", SmallRoom::words)).of(REPORT, ROOM.root());

        assertThat(verdicts)
                .extracting(Verdict::key)
                .containsExactly(
                        "report.verify.sealed",
                        "report.verify.lines",
                        "report.verify.other-version",
                        "report.verify.authentic-record");
        assertThat(verdicts.get(2).grade()).isEqualTo(Grade.WARNING);
    }

    @Test
    void what_is_no_pdf_is_not_looked_at_as_one() {
        assertThat(ReportCheck.looksLikeOne(REPORT)).isTrue();
        assertThat(ReportCheck.looksLikeOne("bonghwa-lines 1\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(ReportCheck.looksLikeOne(new byte[0])).isFalse();
        assertThat(good("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    private static byte[] sealed(byte[] base, Scribe by) {
        return Seal.put(base, by.lines().getFirst(), by.replica());
    }
}
