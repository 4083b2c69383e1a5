package bonghwa;

import bonghwa.domain.Language;
import bonghwa.replica.Refusal;
import bonghwa.ui.model.Redacting;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes nothing out of any record, for a window that is only looked at. */
final class Untouched implements Redacting {

    @Override
    public CompletionStage<Offer> look(String entry, Language language) {
        return refused();
    }

    @Override
    public CompletionStage<?> redact(String entry, String reason) {
        return refused();
    }

    private static <T> CompletionStage<T> refused() {
        return CompletableFuture.failedStage(new Refusal("refusal.no-steward"));
    }
}
