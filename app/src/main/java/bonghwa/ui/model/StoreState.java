package bonghwa.ui.model;

import org.jspecify.annotations.Nullable;

/**
 * Where what is recorded is kept, and how safely. {@code folder} as people know it; {@code unsent}: records that no other copy
 * has yet; {@code damage}: what could not be read or written, null where all is well.
 */
public record StoreState(
        String folder, Access access, int unsent, @Nullable Damage damage) {

    /** Whether and why not it can be written. */
    public enum Access {
        WRITABLE,
        /** Something in the record is damaged. */
        DAMAGED,
        /** The disk refused a record; nothing is tried again there. */
        DISK_FAILED,
        /** A newer version of the program wrote it. */
        NEWER,
        /** Another window or command holds it. */
        HELD_ELSEWHERE
    }

    /** How many records were recovered, how many lines were not, and in which file they stand. */
    public record Damage(int recovered, int lost, String where) {}

    /** A store on this laptop that nothing is wrong with. */
    public static StoreState local(String folder) {
        return new StoreState(folder, Access.WRITABLE, 0, null);
    }

    public boolean readOnly() {
        return access != Access.WRITABLE;
    }
}
