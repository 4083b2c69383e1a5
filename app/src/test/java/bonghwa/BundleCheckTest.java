package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.cli.Failure;
import bonghwa.cli.Finding;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.sync.Bundle;
import bonghwa.testing.Scribe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle tells by itself whether anything in it was changed. */
class BundleCheckTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private final Scribe desk = new Scribe(3);
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("room.lines");
        Bundle.export(file, desk.lines());
    }

    private List<Finding> found(String root) throws Exception {
        return new BundleCheck(file, NOW).findings(root);
    }

    private static boolean bad(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.grade() == Finding.Grade.BAD);
    }

    @Test
    void a_whole_one_is_consistent_and_with_its_root_authentic() throws Exception {
        assertThat(found(null)).extracting(Finding::key).contains("verify.lines", "verify.bundle.consistent");
        assertThat(found(desk.desk().id())).extracting(Finding::key).contains("verify.authentic");
        assertThat(bad(found(null))).isFalse();
    }

    @Test
    void under_another_root_it_is_not_authentic() throws Exception {
        assertThat(found("x".repeat(43))).extracting(Finding::key).contains("verify.other-root");
    }

    @Test
    void every_byte_that_differs_is_found() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 20; i < whole.length; i += 7) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);

            assertThat(bad(found(null))).as("byte " + i).isTrue();
        }
    }

    @Test
    void one_that_was_cut_is_not_whole() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 5));

        assertThat(found(null)).extracting(Finding::key).containsExactly("verify.bundle.damaged");
    }

    @Test
    void a_line_that_is_missing_in_the_middle_is_found_though_the_file_is_whole() throws Exception {
        for (int i = 0; i < 3; i++) {
            desk.write("incident", new Operation.EntryLogged("K" + i, Content.of(Kind.NOTE, NOW, "글 " + i)));
        }
        List<Line> lines = new ArrayList<>(desk.lines());
        lines.remove(2);
        Bundle.export(file, lines);

        assertThat(found(null)).extracting(Finding::key).contains("verify.gap").doesNotContain("verify.bundle.damaged");
    }

    @Test
    void what_is_no_bundle_is_said_to_be_none() throws Exception {
        assertThatThrownBy(() -> new BundleCheck(folder.resolve("nothing"), NOW).findings(null))
                .isInstanceOf(Failure.class);
        Files.writeString(file, "hello\n");
        assertThat(bad(found(null))).isTrue();
    }
}
