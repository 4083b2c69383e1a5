package bonghwa;

import bonghwa.replica.OpenStore;
import bonghwa.ui.model.ExportModel;
import bonghwa.ui.model.ReportModel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What a window asks for that leaves the room as a file. */
record RoomPapers(ReportModel reports, ExportModel exports) {

    static RoomPapers of(OpenStore store, Executor beside) {
        return new RoomPapers(new RoomReports(store, beside), new RoomExports(store, beside));
    }

    /** A window that is only looked at: nothing leaves it. */
    static RoomPapers none() {
        IllegalStateException nothing = new IllegalStateException("this window is only looked at");
        return new RoomPapers(
                _ -> CompletableFuture.failedStage(nothing), (_, _) -> CompletableFuture.failedStage(nothing));
    }
}
