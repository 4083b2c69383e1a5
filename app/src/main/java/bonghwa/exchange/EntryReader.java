package bonghwa.exchange;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a recorded incident. The source and how sure it is become tags. */
final class EntryReader {

    private static final String KINDS =
            "milestone, observation, status, decision, action, blocker, communication, handover, note, task, ask";
    private static final String STATES =
            "outage, partial, degraded, recovering, operational, maintenance, unknown, major_outage, partial_outage";

    private final Reading reading;
    private final Stamps stamps;

    EntryReader(Reading reading, Stamps stamps) {
        this.reading = reading;
        this.stamps = stamps;
    }

    /** The entry, and behind it the notice that it tells of, if it says that it was one. */
    List<RecordedEvent> read(Part part) {
        Instant at = stamps.read(part, "at");
        Text text = new Text(part.required("text_ko"), part.required("text_en"));
        Kind kind = kind(part);
        Target target = target(part);
        List<Target> targets = target == null ? List.of() : List.of(target);
        State state = state(part);
        if ((state != null) != (kind == Kind.STATUS)) {
            reading.problem(part.line("kind"), "file.problem.state-and-status");
        }
        List<Report> reports = state == null || target == null ? List.of() : List.of(Report.of(target, state));
        Content content = new Content(
                kind,
                When.exactly(at),
                text,
                null,
                new About(targets, List.of(), List.of(), tags(part)),
                reports,
                null);
        List<RecordedEvent> events = new ArrayList<>(List.of(new RecordedEvent.Entry(content)));
        if (part.has("notice")) {
            part.partOf("notice").ifPresent(notice -> events.add(notice(notice, at, text)));
        }
        return events;
    }

    private Kind kind(Part part) {
        return Kind.ofWire(part.required("kind")).orElseGet(() -> {
            reading.problem(part.line("kind"), "file.problem.not-one-of", "kind", KINDS);
            return Kind.NOTE;
        });
    }

    private @Nullable State state(Part part) {
        String word = part.text("state");
        if (word == null) {
            return null;
        }
        String wire = word.equals("outage") ? "major_outage" : word.equals("partial") ? "partial_outage" : word;
        return State.ofWire(wire).orElseGet(() -> {
            reading.problem(part.line("state"), "file.problem.not-one-of", "state", STATES);
            return State.UNKNOWN;
        });
    }

    private @Nullable Target target(Part part) {
        String service = part.text("service");
        String function = part.text("function");
        if (service == null) {
            return null;
        }
        String name = function == null ? service : service + "/" + function;
        return TargetNames.parse(reading, new Part.Word(part.line(function == null ? "service" : "function"), name))
                .orElse(null);
    }

    /** The source, for programs; and how sure it is, unless the source states it: nobody may take an inference for a fact. */
    private static List<String> tags(Part part) {
        List<String> tags = new ArrayList<>();
        String source = part.text("source");
        String confidence = part.text("confidence");
        if (source != null) {
            tags.add("source:" + source);
        }
        if (confidence != null && !confidence.equals("stated")) {
            tags.add(confidence);
        }
        return tags;
    }

    private RecordedEvent notice(Part notice, Instant at, Text text) {
        Integer number = notice.count("number");
        Audience audience = notice.oneOf("audience", Audience.values());
        if (number == null) {
            reading.problem(notice.line(), "file.problem.missing", "number");
        }
        return new RecordedEvent.Notice(new Operation.NoticeSent(
                number == null ? 1 : number,
                audience == null ? Audience.PUBLIC : audience,
                notice.has("basis") ? stamps.read(notice, "basis") : at,
                at,
                text,
                notice.has("next") ? stamps.read(notice, "next") : null));
    }

    /** A state of a service as a whole sets each of its functions: one report for each. */
    void setAllFunctions(Catalogue catalogue, List<RecordedEvent> events) {
        events.replaceAll(event -> event instanceof RecordedEvent.Entry(Content content)
                ? new RecordedEvent.Entry(spread(catalogue, content))
                : event);
    }

    private static Content spread(Catalogue catalogue, Content content) {
        List<Report> reports = new ArrayList<>();
        for (Report report : content.reports()) {
            List<Report> each = catalogue.functionsOf(report.target()).stream()
                    .map(f -> new Report(new Target.OfFunction(f), report.state(), report.amount(), report.eta()))
                    .toList();
            reports.addAll(each.isEmpty() ? List.of(report) : each);
        }
        return new Content(
                content.kind(),
                content.occurred(),
                content.text(),
                content.typed(),
                content.about(),
                reports,
                content.due());
    }
}
