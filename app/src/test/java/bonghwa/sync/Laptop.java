package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.VersionVector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who takes what a hub gives, for tests: it believes everything that has the form of a line. */
final class Laptop {

    private final Set<Line> lines = new LinkedHashSet<>();

    void take(List<Held> page) {
        for (Held held : page) {
            try {
                lines.add(Line.parse(held.line()));
            } catch (MalformedLine e) {
                throw new AssertionError(e);
            }
        }
    }

    VersionVector vector() {
        List<End> ends = new ArrayList<>();
        lines.stream()
                .map(Link::of)
                .collect(Collectors.groupingBy(Link::replica))
                .values()
                .forEach(links -> ends.addAll(Branches.of(links).ends()));
        return VersionVector.of(ends);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }
}
