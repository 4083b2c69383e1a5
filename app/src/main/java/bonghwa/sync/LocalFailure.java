package bonghwa.sync;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** This machine's own record cannot be read or written; its cause says why. No hub is to blame, and none can help. */
public final class LocalFailure extends Exception {

    private static final long serialVersionUID = 1L;

    public LocalFailure(Throwable cause) {
        super("this machine's record cannot be used", cause);
    }

    /** Waits for what another lane does with the record. */
    static <T> T awaited(CompletionStage<T> stage) throws LocalFailure {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw new LocalFailure(e.getCause() == null ? e : e.getCause());
        }
    }
}
