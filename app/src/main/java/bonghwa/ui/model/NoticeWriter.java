package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.ui.FxBridge;
import bonghwa.ui.model.Composing.Composition;
import bonghwa.ui.model.Composing.Numbered;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * Has the notices of the shown incident written beside the FX thread, where a long timeline is read; {@code later}: tells when that
 * takes long. FX thread.
 */
public record NoticeWriter(RoomModel room, Composing composing, Executor beside, FxBridge.Later later) {

    /** What the notice will be called. At once. */
    public Numbered number(NoticeWish wish) {
        return composing.number(incident(), wish);
    }

    public CompletionStage<Composition> compose(NoticeWish wish) {
        return beside((incident, names) -> composing.compose(incident, names, wish));
    }

    /** The words that stand there in one language, as a file or link has them. */
    public CompletionStage<String> in(Composing.Form form, NoticeWish wish, Language language, String words) {
        return beside((incident, names) -> composing.in(form, incident, names, wish, language, words));
    }

    /** What the record says otherwise by now than that notice. */
    public CompletionStage<List<Target>> contradictions(SentNotice sent) {
        return beside((incident, names) -> composing.contradictions(incident, names, sent));
    }

    private Incident incident() {
        return Objects.requireNonNull(room.incident().get());
    }

    private <T> CompletionStage<T> beside(BiFunction<Incident, Catalogue, T> job) {
        Incident incident = incident();
        Catalogue names = incident.named(room.room().get().catalogue());
        return CompletableFuture.supplyAsync(() -> job.apply(incident, names), beside);
    }
}
