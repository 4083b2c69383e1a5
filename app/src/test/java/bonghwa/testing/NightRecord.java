package bonghwa.testing;

import bonghwa.domain.Assignment;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an incident's record says, a line for each thing, without what differs between desks: ids, authors, letters of numbers. */
public final class NightRecord {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("dd HH:mm", Locale.ROOT);

    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{1,2}-?(\\d+)\\b");

    private NightRecord() {}

    /** The entries in the order of the timeline, without those that a hand-over wrote. */
    public static List<String> entries(Incident incident) {
        return incident.log().entries().stream()
                .filter(e -> e.content().kind() != Kind.HANDOVER)
                .map(NightRecord::entry)
                .toList();
    }

    private static String entry(TimelineEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(clock(entry.occurredAt()));
        parts.add(entry.number().replaceAll("\\D", ""));
        parts.add(entry.content().kind().wire());
        parts.add(entry.content().text().ko());
        parts.add(entry.content().about().targets().stream()
                .limit(1)
                .map(Object::toString)
                .collect(Collectors.joining()));
        parts.add(states(entry.content().reports()));
        parts.add(
                entry.content().about().people().stream().map(Object::toString).collect(Collectors.joining(" ")));
        parts.add(marked("due", entry.content().due()));
        parts.add(marked("done", entry.done()));
        parts.add(entry.struck() ? "struck" : "");
        return joined(parts.toArray(String[]::new));
    }

    private static String states(List<Report> reports) {
        Map<State, Long> counts = reports.stream()
                .filter(r -> r.state() != null)
                .collect(Collectors.groupingBy(
                        r -> Objects.requireNonNull(r.state()), TreeMap::new, Collectors.counting()));
        String etas = reports.stream()
                .filter(r -> r.eta() != null)
                .map(r -> marked("eta", Objects.requireNonNull(r.eta()).at()))
                .distinct()
                .collect(Collectors.joining(" "));
        String said = counts.entrySet().stream()
                .map(e -> e.getKey().wire() + " x" + e.getValue())
                .collect(Collectors.joining(" "));
        return (said + " " + etas).strip();
    }

    private static String marked(String word, @Nullable Instant at) {
        return at == null ? "" : word + " " + clock(at);
    }

    private static String clock(Instant at) {
        return CLOCK.format(at.atZone(Weekend.KST));
    }

    /** Who had which duty when, and what was handed over. */
    public static List<String> crew(Incident incident) {
        List<String> lines = new ArrayList<>();
        incident.assignments().stream().map(NightRecord::duty).forEach(lines::add);
        incident.conduct().handovers().stream().map(NightRecord::handover).forEach(lines::add);
        incident.log().entries().stream()
                .filter(e -> e.content().kind() == Kind.HANDOVER)
                .forEach(e -> lines.addAll(text(e)));
        return lines;
    }

    private static String duty(Assignment a) {
        return joined(clock(a.from()), a.duty().toString(), a.person(), marked("until", a.end()));
    }

    private static String handover(Handover h) {
        return joined(
                clock(h.at()),
                "handover " + h.duty(),
                h.from() + " -> " + h.outcome().person(),
                h.outcome().step().name().toLowerCase(Locale.ROOT),
                marked("at", h.outcome().at()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" | "));
    }

    /** The text as accepted, as far as it tells what was done: notices and what is unknown are tested by themselves. */
    private static List<String> text(TimelineEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(clock(entry.occurredAt()), entry.content().kind().wire()));
        entry.content()
                .text()
                .ko()
                .lines()
                .takeWhile(line -> !line.startsWith("□ 다음 공지"))
                .map(line -> "  " + NUMBER.matcher(line).replaceAll("$1"))
                .forEach(lines::add);
        return lines;
    }
}
