package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hand-over's brief as the lines of a page, to be told in either language and then edited by hand. */
public final class BriefLines {

    private BriefLines() {}

    /** The brief as text in both languages; a teller for each. */
    public static Text text(HandoverBrief brief, Teller korean, Teller english) {
        List<Saying> lines = of(brief);
        return new Text(told(lines, korean), told(lines, english));
    }

    private static String told(List<Saying> lines, Teller teller) {
        return lines.stream().map(teller::tell).collect(Collectors.joining("\n"));
    }

    /** The lines, each under its heading; a heading under which nothing stands says so. */
    public static List<Saying> of(HandoverBrief brief) {
        List<Saying> lines = new ArrayList<>();
        lines.add(Saying.of("brief.title", brief.facts().title(), brief.facts().severity(), brief.at()));
        section(
                lines,
                "brief.broken",
                brief.broken().stream().map(BriefLines::service).toList());
        section(
                lines,
                "brief.open",
                brief.open().stream().flatMap(g -> group(g, brief.at())).toList());
        section(
                lines,
                "brief.decisions",
                brief.decisions().stream()
                        .map(d -> Saying.of(
                                "brief.entry", d.occurredAt(), d.content().text()))
                        .toList());
        lines.add(notice(brief.notices(), brief.at()));
        section(lines, "brief.unknown", BriefDoubts.of(brief));
        return List.copyOf(lines);
    }

    /** A promise that has passed must not read like one to come. */
    private static Saying notice(Rhythm notices, Instant at) {
        Instant next = notices.next();
        if (next == null) {
            return Saying.of("brief.no-next-notice");
        }
        if (!next.isBefore(at)) {
            return Saying.of("brief.next-notice", next);
        }
        // Before the first one nobody has promised anything.
        return Saying.of(notices.last() == null ? "brief.first-notice-overdue" : "brief.notice-overdue", next);
    }

    private static void section(List<Saying> lines, String heading, List<Saying> items) {
        lines.add(Saying.of(heading));
        lines.addAll(items.isEmpty() ? List.of(Saying.of("brief.none")) : items);
    }

    private static Saying service(ServiceBoard board) {
        List<Object> parts = new ArrayList<>();
        parts.add(Saying.of(
                "brief.state",
                Target.service(board.service().id()),
                board.effective().state()));
        Instant since = board.since();
        if (since != null) {
            parts.add(Saying.of("brief.since", since));
        }
        if (!board.functions().isEmpty()) {
            parts.add(Saying.of("brief.working", board.functions().size(), board.operational()));
        }
        Estimate estimate = board.reported().estimate();
        Instant eta = estimate.at();
        if (eta != null) {
            parts.add(
                    estimate.slips() == 0
                            ? Saying.of("brief.eta", eta)
                            : Saying.of("brief.eta-slipped", eta, estimate.slips()));
        }
        return Saying.of("brief.item", parts);
    }

    private static Stream<Saying> group(OpenItem.Group group, Instant at) {
        return group.items().stream().map(i -> {
            List<Object> parts = new ArrayList<>();
            parts.add(Saying.of(
                    "brief.open-item",
                    i.kind(),
                    i.entry().number(),
                    i.entry().content().text()));
            parts.add(i.ownerless() ? Saying.of("brief.no-owner") : Saying.of("brief.owner", i.owners()));
            if (group.on() != null) {
                parts.add(Saying.of("brief.waits", group.on()));
            }
            parts.add(Saying.of("brief.held", i.entry().held(at)));
            Instant due = i.due();
            if (due != null) {
                parts.add(Saying.of(i.overdue(at) ? "brief.overdue" : "brief.due", due));
            }
            return Saying.of("brief.item", parts);
        });
    }
}
