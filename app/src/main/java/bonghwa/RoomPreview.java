package bonghwa;

import bonghwa.op.Fold;
import bonghwa.replica.Commit;
import bonghwa.replica.Holding;
import bonghwa.sync.Previewed;
import bonghwa.sync.SyncStatus;
import bonghwa.ui.model.Preview;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest incident of a big room, seen before all of it is here: what is held, with what a hub showed beforehand, in memory only.
 * It ends when the record holds all of that, or a hub says that everything is here. Safe from any thread; what takes long is
 * done beside.
 */
final class RoomPreview {

    private final Supplier<Holding> held;
    private final Executor beside;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile Consumer<@Nullable Preview> shown = _ -> {};
    private volatile @Nullable Previewed previewed;
    private volatile @Nullable PreviewOver over;

    RoomPreview(Supplier<Holding> held, Executor beside) {
        this.held = held;
        this.beside = beside;
    }

    /** That hears what is seen beforehand, and null when it has ended. */
    void show(Consumer<@Nullable Preview> to) {
        shown = to;
    }

    /** A hub showed that. */
    void took(Previewed found) {
        over = new PreviewOver(found::over);
        previewed = found;
        changed();
    }

    /** That was recorded, or came. Store lane. */
    void changed(Commit commit) {
        PreviewOver now = over;
        if (now != null) {
            now.grew(commit, held.get());
        }
        changed();
    }

    private void changed() {
        if (previewed != null && waiting.compareAndSet(false, true)) {
            beside.execute(this::tell);
        }
    }

    /** Once everything that the hubs hold is here, there is nothing more to wait for. */
    void heard(SyncStatus status) {
        Previewed found = previewed;
        boolean coming = status.hubs().stream().anyMatch(hub -> hub.link() == SyncStatus.Link.CATCHING_UP);
        if (found != null && status.live() && !coming) {
            end(found);
        }
    }

    /** One at a time, else an older page could be shown after the newest one. */
    private synchronized void tell() {
        waiting.set(false);
        Previewed found = previewed;
        if (found == null) {
            return;
        }
        Holding now = held.get();
        if (found.arrived(now::holds)) {
            end(found);
            return;
        }
        Fold seen = over(now.fold());
        if (stands(found)) {
            shown.accept(new Preview(
                    seen.room().withForks(now.room().forks()), found.records().size()));
        }
    }

    /** What ended meanwhile is not ended twice, and another that came meanwhile goes on. */
    private synchronized void end(Previewed found) {
        if (stands(found)) {
            previewed = null;
            over = null;
            shown.accept(null);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very one that was looked at
    private boolean stands(Previewed found) {
        return previewed == found;
    }

    /** What is seen over that. */
    Fold over(Fold now) {
        PreviewOver seen = over;
        return seen == null ? now : seen.over(now, held.get());
    }
}
