package bonghwa;

import bonghwa.sync.HubFailure;
import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.Exchanging;
import bonghwa.ui.model.Invited;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An exchange with nobody, for a window that is only looked at. */
final class Unconnected implements Exchanging {

    @Override
    public CompletionStage<List<Exchanged>> now() {
        return CompletableFuture.completedStage(List.of());
    }

    @Override
    public CompletionStage<Exchanged> carry(Path folder) {
        return nobody(folder.toString());
    }

    @Override
    public CompletionStage<Exchanged> export(Path file) {
        return nobody(file.toString());
    }

    @Override
    public CompletionStage<Exchanged> take(Path file) {
        return nobody(file.toString());
    }

    @Override
    public CompletionStage<Exchanged> accept(String place, String id) {
        return nobody(place);
    }

    @Override
    public Invited read(String typed) {
        return Invited.Fault.NONE;
    }

    @Override
    public CompletionStage<Exchanged> join(String typed) {
        return nobody("");
    }

    @Override
    public CompletionStage<String> open(Path file) {
        return CompletableFuture.completedStage("");
    }

    @Override
    public CompletionStage<Exchanged> recovery(Path file) {
        return nobody(file.toString());
    }

    private static CompletionStage<Exchanged> nobody(String place) {
        return CompletableFuture.completedStage(Exchanged.failed(place, HubFailure.Reason.UNREACHABLE));
    }
}
