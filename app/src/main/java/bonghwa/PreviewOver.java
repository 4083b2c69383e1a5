package bonghwa;

import bonghwa.domain.Room;
import bonghwa.op.Fold;
import bonghwa.op.Recorded;
import bonghwa.replica.Commit;
import bonghwa.replica.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A preview over what is held. It goes along with what is recorded, so that nobody who types waits until all of it was folded anew;
 * {@code whole} does that, where something else than records came. Safe from any thread.
 */
final class PreviewOver {

    /** What came in one step, and the fold with it. */
    private record Step(Commit commit, Fold fold) {}

    /** {@code over}: what is seen, but for what came since; {@code fold} and {@code room}: what is held by now. */
    private record Seen(Fold over, List<Recorded> since, Fold fold, Room room) {}

    private final UnaryOperator<Fold> whole;
    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private @Nullable Seen seen;

    PreviewOver(UnaryOperator<Fold> whole) {
        this.whole = whole;
    }

    /** That came, and is held now. Store lane: does not wait. */
    void grew(Commit commit, Holding now) {
        steps.add(new Step(commit, now.fold()));
    }

    /** What is seen over that fold, which is the one of {@code held} or the next. */
    synchronized Fold over(Fold fold, Holding held) {
        for (Step step = steps.poll(); step != null; step = steps.poll()) {
            seen = seen == null ? null : after(seen, step);
        }
        Seen last = seen;
        Fold over = last != null && same(last.fold(), fold) ? last.over().with(last.since()) : whole.apply(fold);
        if (over.narrowed()) {
            over = whole.apply(fold);
        }
        if (same(held.fold(), fold)) {
            seen = same(over, fold) ? null : new Seen(over, List.of(), fold, held.room());
        }
        return over;
    }

    private static @Nullable Seen after(Seen last, Step step) {
        List<Recorded> records = step.commit().records();
        if (!same(last.room(), step.commit().before())
                || records.isEmpty()
                || step.fold().narrowed()
                || !step.fold().root().equals(last.fold().root())) {
            return same(last.fold(), step.fold()) ? last : null;
        }
        List<Recorded> since = new ArrayList<>(last.since());
        since.addAll(records);
        return new Seen(last.over(), since, step.fold(), step.commit().after());
    }

    @SuppressWarnings("ReferenceEquality") // neither is ever changed, and comparing two costs more than making one
    private static boolean same(Object one, Object other) {
        return one == other;
    }
}
