package bonghwa;

import bonghwa.sync.BadInvitation;
import bonghwa.sync.HubFailure;
import bonghwa.sync.LocalFailure;
import bonghwa.sync.Stranger;
import bonghwa.ui.model.Exchanged;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Does on the io lane what takes hubs and files, and says how each went. */
record Errands(Executor io) {

    /** Something that fails as hubs and files do. */
    interface Work<T> {
        T run() throws HubFailure, LocalFailure, Stranger, BadInvitation, IOException;
    }

    /** A hub that does not do what it is asked is an answer; everything else fails. */
    CompletionStage<Exchanged> at(String place, Work<Exchanged> work) {
        return beside(() -> {
            try {
                return work.run();
            } catch (HubFailure e) {
                return Exchanged.failed(place, e.reason());
            } catch (Stranger e) {
                return new Exchanged(place, 0, 0, null, e.id());
            }
        });
    }

    /** Whatever goes wrong fails it. */
    <T> CompletionStage<T> beside(Work<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.run();
                    } catch (HubFailure | LocalFailure | Stranger | BadInvitation | IOException e) {
                        throw new CompletionException(e);
                    }
                },
                io);
    }
}
