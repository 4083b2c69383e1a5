package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.exchange.report.ReportCheck.Grade;
import bonghwa.exchange.report.ReportCheck.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report of each template, made by an earlier build of the small room, is good for every later one; nobody makes its pages again. */
class FrozenReportTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private static byte[] frozen(int template) throws IOException {
        return Files.readAllBytes(FIXTURES.resolve("report-%d.pdf".formatted(template)));
    }

    private static List<Verdict> check(byte[] file) throws IOException {
        return new ReportCheck(SmallRoom.reports()).of(file, new SmallRoom().root());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void its_record_is_authentic_and_its_pages_are_said_to_be_of_another_version(int template) throws Exception {
        List<Verdict> verdicts = check(frozen(template));

        assertThat(verdicts)
                .extracting(Verdict::key)
                .containsExactly(
                        "report.verify.sealed",
                        "report.verify.lines",
                        "report.verify.other-version",
                        "report.verify.authentic-record");
        assertThat(verdicts).extracting(Verdict::grade).doesNotContain(Grade.BAD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void it_still_says_what_was_said(int template) throws Exception {
        Attached attached = Attached.of(Seal.open(frozen(template)).base());

        Subject subject = Subject.of(attached.manifest(), attached.evidence());
        assertThat(attached.manifest().template()).isEqualTo(template);
        assertThat(subject.incident().facts().title().ko()).isEqualTo("판교 화재");
        assertThat(subject.timeline()).hasSize(8);
        assertThat(subject.incident().notices()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_changed_byte_of_it_is_found(int template) throws Exception {
        byte[] changed = frozen(template);
        changed[changed.length / 3] ^= 1;

        assertThat(check(changed)).extracting(Verdict::grade).contains(Grade.BAD);
    }

    @Test
    void the_template_of_this_build_has_one() {
        assertThat(FIXTURES.resolve("report-%d.pdf".formatted(Manifest.TEMPLATE)))
                .exists();
    }
}
