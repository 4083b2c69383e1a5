package bonghwa.ui.model;

import bonghwa.domain.Approval;
import bonghwa.domain.Audience;
import bonghwa.domain.Incident;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Readership;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import bonghwa.domain.Version;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.NoticeDrafting;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The draft of a notice that everybody writes on: as it stands, saved, approved, thrown away. FX thread; needs no toolkit. */
public final class NoticeDraftModel {

    private final RoomModel room;
    private final NoticeDrafting drafting;

    NoticeDraftModel(RoomModel room, Commands commands) {
        this.room = room;
        this.drafting = new NoticeDrafting(commands);
    }

    private Optional<Incident> incident() {
        return Optional.ofNullable(room.incident().get());
    }

    /** The one that waits for those readers; the regulator's is nobody's but who writes it. */
    public Optional<Version<@Nullable NoticeDraft>> open(Readership readers) {
        return readers == Readership.REGULATOR
                ? Optional.empty()
                : incident().flatMap(i -> i.conduct().drafts().open(readers.audience()));
    }

    /** For whom one waits, everybody first; empty where none does. */
    public Optional<Readership> waiting() {
        return List.of(Readership.values()).stream()
                .filter(r -> open(r).isPresent())
                .findFirst();
    }

    /** The records that another one takes the place of. */
    public List<String> standing(Audience readers) {
        return incident().map(i -> i.conduct().drafts().of(readers).toReplace()).orElse(List.of());
    }

    /** The notice to those readers that it corrects; null: none. */
    public @Nullable SentNotice corrected(NoticeDraft draft, Readership readers) {
        return incident().stream()
                .flatMap(i -> i.notices().stream())
                .filter(draft::corrects)
                .filter(n -> n.audience() == readers.audience())
                .findFirst()
                .orElse(null);
    }

    /** Saves it for everybody to go on with, in place of what stood there when it was {@code seen}. */
    public CompletionStage<Commit> save(NoticeWish wish, String label, Text text, List<String> seen) {
        NoticeDraft draft =
                new NoticeDraft(wish.basis(), wish.next(), wish.cause(), label, NoticeModel.plain(text), null);
        return drafting.save(incident().orElseThrow().id(), wish.readers().audience(), draft, seen);
    }

    /** Whether that person may approve that draft: somebody else wrote it, in another role. */
    public boolean may(Version<@Nullable NoticeDraft> draft, @Nullable String person) {
        return person != null
                && incident()
                        .map(i -> new Approval(i, room.now().get())
                                .may(draft.mark().author().person(), person))
                        .orElse(false);
    }

    public CompletionStage<Commit> approve(Readership readers, Version<@Nullable NoticeDraft> draft, String person) {
        return drafting.approve(
                incident().orElseThrow().id(),
                readers.audience(),
                draft.mark().id(),
                person,
                room.now().get());
    }

    public CompletionStage<Commit> drop(Readership readers) {
        return drafting.drop(incident().orElseThrow().id(), readers.audience());
    }
}
