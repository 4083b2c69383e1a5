package bonghwa.sync;

import bonghwa.op.Chain;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a hub gave at once: the lines, each with how it stood there. What has not the form of a line is put apart. */
record Page(Map<Line, Held> lines) {

    static Page of(Iterable<Held> given, Apart apart) {
        Map<Line, Held> lines = new LinkedHashMap<>();
        for (Held held : given) {
            try {
                lines.putIfAbsent(Line.parse(held.line()), held);
            } catch (MalformedLine e) {
                apart.add(held);
            }
        }
        return new Page(lines);
    }

    /** The desks that certified a replica there, by lines that are signed as they say. */
    Set<String> desks() {
        return desks(lines.keySet());
    }

    /** The desks that certified a replica in those lines; whoever only claims to be one is none. */
    static Set<String> desks(Collection<Line> lines) {
        return lines.stream()
                .filter(line -> line.head().origin().counter() == 1)
                .filter(line -> Chain.append(null, line, true) instanceof Chain.Step.Continued)
                .map(line -> line.head().author().desk())
                .collect(Collectors.toSet());
    }

    List<Line> list() {
        return new ArrayList<>(lines.keySet());
    }
}
