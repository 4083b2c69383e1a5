package bonghwa.sync;

/** Something of a room that store must not know. */
public final class UpwardTarget {

    @Override
    public String toString() {
        return "a hub";
    }
}
