package bonghwa.exchange.report;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as by day, thousands of times. */
@Tag("night")
class InsiderNightTest {

    @Test
    void thousands_of_changed_signs_on_pages_are_found() throws IOException {
        InsiderTest.flip(InsiderTest.pages(), 2_000, 5);
    }

    @Test
    void thousands_of_changed_bytes_of_the_attached_lines_are_found() throws IOException {
        InsiderTest.flip(InsiderTest.lines(), 4_000, 6);
    }

    @Test
    void hundreds_of_changed_bytes_of_manifest_and_metadata_are_found() throws IOException {
        InsiderTest.flip(InsiderTest.manifest(), 500, 7);
        InsiderTest.flip(InsiderTest.metadata(), 500, 8);
    }
}
