package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Entries for people: a line each. */
final class EntryText {

    private static final Duration LATE = Duration.ofMinutes(5);

    private EntryText() {}

    static List<String> table(List<TimelineEntry> entries, View view) {
        Columns table = new Columns();
        for (TimelineEntry entry : entries) {
            table.row(
                    view.stamp().day(entry.occurredAt()),
                    entry.number(),
                    view.words().of(entry.content().kind()),
                    counting(entry, view.room(), view.words()) + what(entry, view.catalogue(), view.stamp()));
        }
        return table.lines();
    }

    /** That it does not count, and why; empty where it does. */
    static String counting(TimelineEntry entry, Room room, Words words) {
        return room.against(entry)
                .map(reason -> words.text("timeline.notCounting." + reason.key()) + " · ")
                .orElse("");
    }

    /** What it says: targets and states, text, people, and what happened to the entry. */
    static String what(TimelineEntry entry, Catalogue catalogue, Stamp stamp) {
        Words words = stamp.words();
        Labels labels = new Labels(catalogue, words.language());
        List<String> parts = new ArrayList<>();
        parts.add(about(entry, words, labels));
        parts.add(entry.content().text().in(words.language()));
        parts.add(entry.content().about().people().stream().map(labels::of).collect(Collectors.joining(", ")));
        if (Duration.between(entry.occurredAt(), entry.mark().recordedAt()).compareTo(LATE) > 0) {
            parts.add(words.text("word.recorded-later", stamp.day(entry.mark().recordedAt())));
        }
        parts.add(entry.amended() ? words.text("cli.entry.amended") : "");
        parts.add(entry.struck() ? words.text("word.struck") : "");
        return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String about(TimelineEntry entry, Words words, Labels labels) {
        List<Target> targets = entry.content().about().targets();
        List<Report> reports = entry.content().reports();
        String names = (targets.isEmpty() ? reports.stream().map(Report::target).toList() : targets)
                .stream().map(labels::of).collect(Collectors.joining(", "));
        String states = reports.stream()
                .flatMap(r -> r.state() == null ? List.<String>of().stream() : List.of(words.of(r.state())).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? names : names + " → " + states;
    }
}
