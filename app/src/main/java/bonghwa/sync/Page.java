package bonghwa.sync;

import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    List<Line> list() {
        return new ArrayList<>(lines.keySet());
    }
}
