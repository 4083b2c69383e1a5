package bonghwa;

import bonghwa.ui.Settings;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What this desk keeps for itself beside the record: what stands in the entry line, how the window is set, who types, who was here
 * when. It is written beside the store's lane, on which an acknowledgement would wait for it.
 */
record DeskFiles(
        NewestWriter<String> drafts,
        NewestWriter<Settings> settings,
        NewestWriter<String> typist,
        NewestWriter<String> seen) {

    /** {@code failed} hears what cannot be kept, and why. */
    DeskFiles(Executor lane, Draft draft, KeptSettings kept, Consumer<Throwable> failed) {
        this(lane, new ReentrantLock(), draft, kept, failed);
    }

    /** Three of them stand in one file, which is read and written as a whole. */
    private DeskFiles(Executor lane, Lock file, Draft draft, KeptSettings kept, Consumer<Throwable> failed) {
        this(
                new NewestWriter<>(lane, new ReentrantLock(), draft::keep, failed),
                new NewestWriter<>(lane, file, kept::write, failed),
                new NewestWriter<>(lane, file, kept::writeTypist, failed),
                new NewestWriter<>(lane, file, kept::writeSeen, failed));
    }

    /** Writes what waits: the window closes. */
    void flush() {
        drafts.flush();
        settings.flush();
        typist.flush();
        seen.flush();
    }
}
