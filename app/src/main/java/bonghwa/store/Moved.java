package bonghwa.store;

import java.util.NavigableMap;

/** Where lines stand since payloads before them were taken out of their segment: how many bytes of the line that began where. */
public record Moved(int segment, NavigableMap<Long, Long> taken) {

    /** The place of what stood there. */
    public At of(At at) {
        if (at.segment() != segment) {
            return at;
        }
        long before = taken.headMap(at.offset(), false).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new At(segment, at.offset() - before);
    }
}
