package bonghwa;

import bonghwa.store.At;
import bonghwa.store.JournalFailure;
import bonghwa.store.Recovery;
import bonghwa.ui.model.StoreState;
import java.util.Locale;
import java.util.Optional;

/** How a store stands, in the words of the window: as it was opened, and after a record that the disk did not take. */
record StoreHealth(StoreState opened) {

    static StoreHealth of(String folder, Recovery recovery) {
        StoreState local = StoreState.local(folder);
        return new StoreHealth(
                recovery.damage().isEmpty()
                        ? local
                        : new StoreState(
                                folder,
                                StoreState.Access.DAMAGED,
                                0,
                                new StoreState.Damage(
                                        Math.toIntExact(recovery.lines()),
                                        recovery.damage().size(),
                                        place(recovery.damage().getFirst().at()))));
    }

    private static String place(At at) {
        return String.format(Locale.ROOT, "%08d.lines:%d", at.segment(), at.offset());
    }

    /** How it stands after that failure; empty where it can still be written, or the failure is none of the disk's. */
    Optional<StoreState> after(Throwable failure) {
        return failure instanceof JournalFailure journal
                ? access(journal.reason()).map(this::with)
                : Optional.empty();
    }

    private StoreState with(StoreState.Access access) {
        return new StoreState(opened.folder(), access, opened.unsent(), opened.damage());
    }

    private static Optional<StoreState.Access> access(JournalFailure.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> Optional.empty();
            case WRITE_FAILED, FORCE_FAILED, READ_ONLY -> Optional.of(StoreState.Access.DISK_FAILED);
            case DAMAGED -> Optional.of(StoreState.Access.DAMAGED);
            case LOCKED -> Optional.of(StoreState.Access.HELD_ELSEWHERE);
        };
    }
}
