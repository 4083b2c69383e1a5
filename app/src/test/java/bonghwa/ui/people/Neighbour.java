package bonghwa.ui.people;

/** Something of another feature. */
public final class Neighbour {

    @Override
    public String toString() {
        return "next door";
    }
}
