package bonghwa.replica;

import bonghwa.op.End;
import java.util.Collection;
import java.util.function.Consumer;

/** Faults that the simulation plants: what the real methods of the same name would do if nobody cared about copied stores. */
public final class Careless {

    private Careless() {}

    /** No store is ever a copy. */
    public static boolean strange(DeskOnDisk desk) {
        return false;
    }

    /** Nothing that was redacted is taken out of any file. */
    static void settle(Redacting redacting, Marker now, Consumer<Marker> stands, Consumer<Boolean> then) {
        then.accept(false);
    }

    /** The same, behind the one above. */
    static void settle(Redacting redacting, Marker now, Consumer<Marker> stands) {}

    /** Nobody knows more of us than we do. */
    static boolean compare(Authorship authorship, Holding holding, Collection<End> known) {
        return false;
    }
}
