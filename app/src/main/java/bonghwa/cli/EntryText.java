package bonghwa.cli;

import bonghwa.domain.Amendment;
import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Done;
import bonghwa.domain.Redaction;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries for people: a line each. */
final class EntryText {

    private static final Duration LATE = Duration.ofMinutes(5);

    private EntryText() {}

    static List<String> table(List<TimelineEntry> entries, View view) {
        Columns table = new Columns();
        Labels labels = new Labels(view.catalogue(), view.words());
        for (TimelineEntry entry : entries) {
            table.row(
                    view.stamp().day(entry.occurredAt()),
                    entry.number(),
                    view.words().of(entry.content().kind()),
                    Objects.requireNonNullElse(labels.author(entry.mark().author()), ""),
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
        Labels labels = new Labels(catalogue, words);
        List<String> parts = new ArrayList<>();
        parts.add(about(entry, words, labels));
        parts.add(estimates(entry, stamp));
        parts.add(entry.content().text().in(words.language()));
        parts.add(entry.content().about().people().stream().map(labels::of).collect(Collectors.joining(", ")));
        if (Duration.between(entry.occurredAt(), entry.mark().recordedAt()).compareTo(LATE) > 0) {
            parts.add(words.text("word.recorded-later", stamp.day(entry.mark().recordedAt())));
        }
        parts.add(changed(entry) ? words.text("cli.entry.amended") : "");
        parts.add(entry.done() == null ? "" : words.text("word.done"));
        parts.add(entry.struck() ? words.text("word.struck") : "");
        parts.add(redacted(entry, words, labels));
        return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String redacted(TimelineEntry entry, Words words, Labels labels) {
        Redaction redaction = entry.redaction();
        if (redaction == null) {
            return "";
        }
        Author by = redaction.by().author();
        return words.text("word.redacted-by", Objects.requireNonNullElse(labels.author(by), by.desk()));
    }

    /** That a task is done is no amendment to who reads it. */
    private static boolean changed(TimelineEntry entry) {
        return entry.amendments().stream().map(Amendment::change).anyMatch(change -> {
            @Nullable Done done = change.done();
            return done == null || !change.equals(Change.NONE.withDone(done));
        });
    }

    private static String estimates(TimelineEntry entry, Stamp stamp) {
        Stream<Instant> reported = entry.content().reports().stream()
                .map(Report::eta)
                .filter(Objects::nonNull)
                .flatMap(eta -> Optional.ofNullable(eta.at()).stream());
        Stream<String> etas = reported.distinct().map(at -> stamp.words().text("word.eta.at", stamp.day(at)));
        Stream<String> due = Optional.ofNullable(entry.content().due()).stream()
                .map(at -> stamp.words().text("brief.due", stamp.day(at)));
        return Stream.concat(etas, due).collect(Collectors.joining(", "));
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
