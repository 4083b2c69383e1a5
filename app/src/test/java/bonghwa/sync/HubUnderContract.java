package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A hub that the contract is tried on, and how one comes to it. */
abstract class HubUnderContract {

    Hub hub;

    /** A hub with nothing in it, and a way to it for that account. */
    abstract Hub emptyHub(String account) throws Exception;

    /** Another way to the same hub. */
    abstract Hub again(String account) throws Exception;

    /** Stores bytes as somebody could who has the account and means no good; as a row of that replica and counter, if there are rows. */
    abstract void plant(String account, String replica, long counter, byte[] bytes) throws Exception;

    /** The account that the hub knows that line by, if it tells accounts apart. */
    abstract String account(String account);

    @BeforeEach
    void open() throws Exception {
        hub = emptyHub("kim");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    List<Line> pull(VersionVector have, int most) throws HubFailure {
        return lines(hub.pull(have, Set.of(), most));
    }

    static List<Line> lines(Collection<Held> page) {
        List<Line> lines = new ArrayList<>();
        for (Held held : page) {
            try {
                lines.add(Line.parse(held.line()));
            } catch (MalformedLine e) {
                // Junk: looked at elsewhere.
            }
        }
        return lines;
    }

    static VersionVector at(Line... ends) {
        return VersionVector.of(
                List.of(ends).stream().map(line -> Link.of(line).end()).toList());
    }
}
