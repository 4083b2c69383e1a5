package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.exchange.report.ReportCheck.Grade;
import bonghwa.exchange.report.ReportCheck.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report that an earlier build made of the small room is good for every later one, though its pages are not made again. */
class FrozenReportTest {

    private static final Path FIXTURE = Path.of("src/test/resources/fixtures/report-1.pdf");

    private static List<Verdict> check(byte[] file) throws IOException {
        return new ReportCheck(SmallRoom.reports()).of(file, new SmallRoom().root());
    }

    @Test
    void its_record_is_authentic_and_its_pages_are_said_to_be_of_another_version() throws Exception {
        List<Verdict> verdicts = check(Files.readAllBytes(FIXTURE));

        assertThat(verdicts)
                .extracting(Verdict::key)
                .containsExactly(
                        "report.verify.sealed",
                        "report.verify.lines",
                        "report.verify.other-version",
                        "report.verify.authentic-record");
        assertThat(verdicts).extracting(Verdict::grade).doesNotContain(Grade.BAD);
    }

    @Test
    void it_still_says_what_was_said() throws Exception {
        Attached attached = Attached.of(Seal.open(Files.readAllBytes(FIXTURE)).base());

        Subject subject = Subject.of(attached.manifest(), attached.evidence());
        assertThat(subject.incident().facts().title().ko()).isEqualTo("판교 화재");
        assertThat(subject.timeline()).hasSize(8);
        assertThat(subject.incident().notices()).hasSize(1);
    }

    @Test
    void a_changed_byte_of_it_is_found() throws Exception {
        byte[] changed = Files.readAllBytes(FIXTURE);
        changed[changed.length / 3] ^= 1;

        assertThat(check(changed)).extracting(Verdict::grade).contains(Grade.BAD);
    }
}
