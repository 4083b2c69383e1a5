package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.Recorded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is believed of a preview: each line has the form of one and was signed by its own replica, whose certificate came with it. No
 * more: what is missing in between cannot be seen from here. It stands beside the record, in memory only, until the record
 * holds it. Immutable.
 *
 * @param ends the last line of each replica; who holds these holds all of it
 */
public record Previewed(String incident, List<Recorded> records, Collection<End> ends) {

    public Previewed {
        records = List.copyOf(records);
        ends = List.copyOf(ends);
    }

    /** Leaves out what is not believed. */
    static Previewed of(Preview.Lines given) {
        Map<String, Line> lines = new LinkedHashMap<>();
        Map<String, byte[]> keys = new HashMap<>();
        for (Held held : given.lines()) {
            try {
                Line line = Line.parse(held.line());
                lines.put(line.id(), line);
                if (Chain.append(null, line, true) instanceof Chain.Step.Continued(Chain chain)) {
                    keys.put(
                            chain.certificate().replica(),
                            Base64Url.decode(chain.certificate().replicaKey()));
                }
            } catch (MalformedLine e) {
                // Junk: the exchange sets it apart when it comes to it.
            }
        }
        List<Recorded> records = new ArrayList<>();
        Map<String, End> ends = new HashMap<>();
        for (Line line : lines.values()) {
            byte[] key = keys.get(line.head().origin().replica());
            if (key != null && line.signedBy(key)) {
                records.add(Recorded.of(line));
                ends.merge(
                        line.head().origin().replica(),
                        End.of(line),
                        (one, two) -> one.counter() >= two.counter() ? one : two);
            }
        }
        return new Previewed(given.incident(), records, ends.values());
    }

    /** Whether anything of its incident is believed, its declaration before all: without that there is nothing to show. */
    boolean worthShowing() {
        return Fold.empty(bonghwa.op.Clockwork.Kind.REAL)
                .with(records)
                .room()
                .incident(incident)
                .filter(i -> i.declared() != null)
                .isPresent();
    }

    /** Whether all of it is among what is held. */
    public boolean arrived(Predicate<End> held) {
        return ends.stream().allMatch(held);
    }

    /** That fold with this; the fold alone where both do not go together, since a desk was put out. */
    public Fold over(Fold fold) {
        Fold both = fold.with(records);
        return both.narrowed() ? fold : both;
    }
}
