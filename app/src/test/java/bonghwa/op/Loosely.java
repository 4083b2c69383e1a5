package bonghwa.op;

import bonghwa.domain.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults that the simulation plants: what the real methods of the same name would do if they were wrong. */
public final class Loosely {

    private Loosely() {}

    /** The order of records without what breaks a tie. */
    public static int compareTo(Mark one, Mark other) {
        return Long.compare(one.position().millis(), other.position().millis());
    }

    /** Takes a line whatever it continues, as long as something of its replica is held. */
    public static Branches.Step append(Branches held, Line line, boolean verify, long place)
            throws ReflectiveOperationException {
        Branches.Step step = (Branches.Step) Branches.class
                .getMethod("honest", Line.class, boolean.class, long.class)
                .invoke(held, line, verify, place);
        @Nullable Chain chain = held.chain();
        if (chain == null || !(step instanceof Branches.Step.Broken(Chain.Fault fault) && fault == Chain.Fault.GAP)) {
            return step;
        }
        List<Branches.Branch> all = new ArrayList<>(held.all());
        Origin origin = line.head().origin();
        Links links = Links.NONE.with(Base64Url.decode(line.id()), origin.stamp(), place);
        all.add(new Branches.Branch(-1, origin.counter(), chain.certificate(), links));
        return new Branches.Step.Taken(Branches.of(all), false);
    }

    /** What counted once counts for ever. */
    public static boolean narrowed(Fold fold) {
        return false;
    }
}
