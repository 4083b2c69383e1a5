package bonghwa;

import bonghwa.exchange.report.Raster;
import bonghwa.ui.model.ReportModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A report that was printed long ago, whatever is wished for: its pages are real ones. */
final class PrintedPapers implements ReportModel.Made {

    private final byte[] pdf;

    PrintedPapers() {
        try (InputStream in = PrintedPapers.class.getResourceAsStream("/fixtures/report-2.pdf")) {
            pdf = Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RoomPapers papers() {
        return new RoomPapers(
                _ -> CompletableFuture.completedStage(this), (_, _) -> CompletableFuture.completedStage(7));
    }

    @Override
    public int pages() {
        try {
            return Raster.pages(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int kilobytes() {
        return Math.ceilDiv(pdf.length, 1024);
    }

    @Override
    public CompletionStage<ReportModel.Picture> page(int number, double perInch) {
        try {
            Raster drawn = Raster.of(pdf, number, perInch);
            return CompletableFuture.completedStage(
                    new ReportModel.Picture(drawn.width(), drawn.height(), drawn.argb()));
        } catch (IOException e) {
            return CompletableFuture.failedStage(e);
        }
    }

    @Override
    public CompletionStage<?> save(Path file) {
        return CompletableFuture.completedStage(file);
    }
}
