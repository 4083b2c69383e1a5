package bonghwa;

import bonghwa.exchange.report.Raster;
import bonghwa.replica.OpenStore;
import bonghwa.replica.Refusal;
import bonghwa.ui.model.ReportModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** A report that was made and is not saved yet; what is saved is what was looked at. */
@SuppressWarnings("ArrayRecordComponent") // is the same only where it is the same object
record MadeReport(byte[] pdf, int pages, OpenStore store, Executor beside) implements ReportModel.Made {

    @Override
    public int kilobytes() {
        return Math.ceilDiv(pdf.length, 1024);
    }

    @Override
    public CompletionStage<ReportModel.Picture> page(int number, double perInch) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        Raster drawn = Raster.of(pdf, number, perInch);
                        return new ReportModel.Picture(drawn.width(), drawn.height(), drawn.argb());
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    }
                },
                beside);
    }

    /** The report is there also where nothing can be recorded any more, and it says so. */
    @Override
    public CompletionStage<?> save(Path file) {
        return SavedFile.write(file, pdf, beside)
                .thenCompose(_ -> store.anchoring().anchor().exceptionally(e -> {
                    throw new CompletionException(
                            new Refusal("cli.report.no-anchor", Objects.toString(e.getMessage())));
                }));
    }
}
