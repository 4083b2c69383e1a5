package bonghwa;

import bonghwa.cli.ReportMaker;
import bonghwa.exchange.report.Edition;
import bonghwa.exchange.report.Raster;
import bonghwa.exchange.report.ReportOrder;
import bonghwa.exchange.report.Reports;
import bonghwa.replica.OpenStore;
import bonghwa.ui.model.ReportModel;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The window's reports, made beside it from what the store holds, as {@code report --pdf} makes them. */
record RoomReports(OpenStore store, Executor beside) implements ReportModel {

    @Override
    public CompletionStage<Made> make(Wish wish) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        byte[] pdf = maker().make(order(wish));
                        return new MadeReport(pdf, Raster.pages(pdf), store, beside);
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    }
                },
                beside);
    }

    private ReportMaker maker() {
        return new ReportMaker(store, new Reports(Version.here(), ReportMaker.words()));
    }

    private ReportOrder order(Wish wish) {
        return new ReportOrder(
                wish.incident(),
                store.clockwork().kind(),
                store.replica().holding().fold().root().orElse(null),
                wish.at(),
                wish.known(),
                edition(wish));
    }

    private static Edition edition(Wish wish) {
        return new Edition(
                wish.languages(),
                form(wish.extent()),
                wish.extent() == Extent.PUBLIC,
                wish.from(),
                wish.to(),
                wish.letter() ? Edition.Paper.LETTER : Edition.Paper.A4);
    }

    private static Edition.Form form(Extent extent) {
        return switch (extent) {
            case FULL, PUBLIC -> Edition.Form.FULL;
            case BRIEF -> Edition.Form.BRIEF;
            case PRESS -> Edition.Form.PRESS;
        };
    }
}
