package bonghwa.exchange.export;

import bonghwa.domain.TimelineEntry;
import java.util.function.BiFunction;

/** The timeline for programs: an object a line, by whoever writes objects for programs. */
public record Ndjson(BiFunction<Matter, TimelineEntry, String> object) implements Form {

    @Override
    public String of(Matter matter) {
        StringBuilder lines = new StringBuilder();
        matter.entries().forEach(e -> lines.append(object.apply(matter, e)).append('\n'));
        return lines.toString();
    }
}
