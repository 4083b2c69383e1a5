package bonghwa.ui.model;

import bonghwa.domain.Gap;
import bonghwa.domain.Incident;
import bonghwa.domain.Review;
import bonghwa.replica.Commit;
import bonghwa.replica.Refusal;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Understood;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The review of the shown incident at the moment that is shown, worked out beside, and the stretch of time that is looked at; a task
 * that is left can be added. FX thread; needs no toolkit.
 */
public final class ReviewModel {

    private final RoomModel room;
    private final Hindsight hindsight;
    private final EntryReader reader;
    private final EntryRecorder recorder;
    private final Executor beside;
    private final Consumer<Runnable> post;
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>(this, "review");
    private final ReadOnlyObjectWrapper<TimeAxis> axis =
            new ReadOnlyObjectWrapper<>(this, "axis", TimeAxis.whole(Instant.EPOCH, Instant.EPOCH));
    private @Nullable AskedReview done;
    private boolean working;

    public ReviewModel(
            RoomModel room,
            Hindsight hindsight,
            EntryReader reader,
            EntryRecorder recorder,
            Executor beside,
            Consumer<Runnable> post) {
        this.room = room;
        this.hindsight = hindsight;
        this.reader = reader;
        this.recorder = recorder;
        this.beside = beside;
        this.post = post;
    }

    /** The newest that is worked out; null where there is no incident. */
    public ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TimeAxis> axis() {
        return axis.getReadOnlyProperty();
    }

    public Hindsight hindsight() {
        return hindsight;
    }

    public RoomModel room() {
        return room;
    }

    /** Looks at another stretch of time. */
    public void look(TimeAxis next) {
        axis.set(next);
    }

    /** Works it out anew, if anything has changed; one at a time, the newest last. */
    public void refresh() {
        Incident incident = room.incident().get();
        if (incident == null) {
            review.set(null);
            return;
        }
        Instant at = room.now().get();
        boolean back = hindsight.looking();
        // Nobody needs the figures of each second; a moment that is looked back at is one's own wish.
        AskedReview next =
                new AskedReview(room.room().get(), incident.id(), at, back ? at : at.truncatedTo(ChronoUnit.MINUTES));
        if (next.same(done)) {
            return;
        }
        axis.set(axis.get().within(incident.facts().started(), back ? hindsight.edge() : at));
        if (!working) {
            work(next);
        }
    }

    private void work(AskedReview next) {
        working = true;
        Review before = review.get();
        beside.execute(() -> {
            @Nullable Review made = null;
            try {
                made = Review.of(next.room(), next.incident(), next.at(), Gap.THRESHOLD, before);
            } finally {
                Review found = made;
                post.accept(() -> arrived(next, found));
            }
        });
    }

    private void arrived(AskedReview asked, @Nullable Review made) {
        working = false;
        done = asked;
        if (made != null) {
            review.set(made);
        }
        refresh();
    }

    /** A task that is left, as the entry line would say it: what, {@code @who}, {@code >when}. */
    public CompletionStage<Commit> follow(String typed) {
        Parsed parsed = reader.read("!todo " + typed.strip());
        Understood understood = parsed.understood();
        return typed.isBlank() || understood == null
                ? CompletableFuture.failedStage(new Refusal("refusal.follow-up"))
                : recorder.record(understood);
    }
}
