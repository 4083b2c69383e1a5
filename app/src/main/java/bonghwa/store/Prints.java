package bonghwa.store;

import bonghwa.domain.Report;
import bonghwa.domain.TimelineEntry;
import java.util.Objects;

/** A number that differs, as good as surely, when any column of an entry's rows would. */
final class Prints {

    private Prints() {}

    static long of(String incident, TimelineEntry entry) {
        StringBuilder text = new StringBuilder(256);
        text.append(incident)
                .append('\t')
                .append(entry.id())
                .append('\t')
                .append(entry.number())
                .append('\t');
        text.append(entry.content().kind())
                .append('\t')
                .append(entry.occurredAt().toEpochMilli())
                .append('\t');
        text.append(entry.mark().recordedAt().toEpochMilli()).append('\t');
        text.append(entry.content().text().ko())
                .append('\t')
                .append(entry.content().text().en())
                .append('\t');
        text.append(entry.struck()).append('\t').append(entry.pinned());
        for (Report report : entry.content().reports()) {
            text.append('\t').append(report.target()).append('\t').append(Objects.toString(report.state(), ""));
        }
        return fnv(text);
    }

    private static long fnv(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
