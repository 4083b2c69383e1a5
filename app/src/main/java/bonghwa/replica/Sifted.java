package bonghwa.replica;

import bonghwa.op.Chain;
import bonghwa.op.Line;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those that can be taken, in the order in which they follow each other, and why the others cannot. */
record Sifted(List<Line> taken, Map<Line, Chain.Fault> refused) {

    /** Those of these lines that cannot be taken, and why; as they are given here, with or without what they say. */
    Map<Line, Chain.Fault> refused(Collection<Line> given) {
        Map<String, Chain.Fault> faults = new HashMap<>();
        refused.forEach((line, fault) -> faults.put(line.id(), fault));
        Map<Line, Chain.Fault> left = new HashMap<>();
        given.forEach(line -> left.computeIfAbsent(line, l -> faults.get(l.id())));
        return left;
    }
}
