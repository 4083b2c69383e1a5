package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.ExportModel;
import bonghwa.ui.model.ReportModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the window's sheets save, from a real store: the same documents and files as by the command line. */
class RoomPapersTest {

    private static final Instant START = Weekend.kst("2022-10-15T15:30:00");

    @TempDir
    private Path home;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private OpenStore store;
    private RoomPapers papers;
    private String incident;

    @BeforeEach
    void open() throws Exception {
        store = Stores.open(home.resolve("store"), home.resolve("memory"), now::get, Clockwork.REAL);
        Commands commands = Stores.commands(store);
        var _ = commands.declare(new Declaration(Text.of("화재"), Severity.SEV1, START, Weekend.KST));
        incident = store.room().declared().getFirst().id();
        var _ = commands.log(incident, Content.of(Kind.NOTE, START, "첫째 말"));
        now.set(START.plusSeconds(600));
        var _ = commands.log(incident, Content.of(Kind.NOTE, START.plusSeconds(600), "둘째 말"));
        papers = RoomPapers.of(store, Runnable::run);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private ExportModel.Wish export(ExportModel.Kind kind, Instant known) {
        return new ExportModel.Wish(incident, kind, false, Language.KO, now.get(), known);
    }

    private static void failsBy(CompletionStage<?> work, String key) {
        assertThat(work.toCompletableFuture())
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining(key);
    }

    @Test
    void a_report_is_drawn_page_by_page_and_saved_as_it_was_seen_with_an_anchor() throws Exception {
        ReportModel.Wish wish = new ReportModel.Wish(
                incident, ReportModel.Extent.BRIEF, List.of(Language.EN), true, now.get(), null, null, null);
        ReportModel.Made made =
                papers.reports().make(wish).toCompletableFuture().join();
        assertThat(made.pages()).isEqualTo(1);
        ReportModel.Picture page = made.page(0, 36).toCompletableFuture().join();
        assertThat(page.width()).isBetween(305, 307);
        assertThat(page.height()).isBetween(395, 397);
        assertThat(page.argb()).hasSize(page.width() * page.height()).contains(0xFFFFFFFF);

        Path file = home.resolve("out/report.pdf");
        made.save(file).toCompletableFuture().join();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(Math.ceilDiv(Files.size(file), 1024)).isEqualTo(made.kilobytes());
        assertThat(Files.readString(home.resolve("store/journal/00000001.lines")))
                .contains("\"anchored\"");
        failsBy(made.save(home), "cli.error.is-folder");
    }

    @ParameterizedTest
    @EnumSource(value = ExportModel.Kind.class, names = "PNG", mode = EnumSource.Mode.EXCLUDE)
    void each_kind_of_file_is_written_whole_and_its_size_told(ExportModel.Kind kind) throws Exception {
        Path file = home.resolve("x." + kind.suffix());
        int size = papers.exports()
                .save(export(kind, null), file)
                .toCompletableFuture()
                .join();
        assertThat(Files.readString(file)).contains(kind.alwaysOpen() ? "화재" : "둘째 말");
        assertThat(size).isEqualTo((int) Math.ceilDiv(Files.size(file), 1024));
    }

    @Test
    void as_known_at_a_moment_a_file_says_nothing_that_nobody_had_recorded() throws Exception {
        Path file = home.resolve("x.csv");
        papers.exports()
                .save(export(ExportModel.Kind.CSV, START.plusSeconds(60)), file)
                .toCompletableFuture()
                .join();
        assertThat(Files.readString(file)).contains("첫째 말").doesNotContain("둘째 말");
    }

    @Test
    void a_file_that_cannot_be_written_is_a_sentence() {
        failsBy(papers.exports().save(export(ExportModel.Kind.CSV, null), home), "cli.error.is-folder");
    }
}
