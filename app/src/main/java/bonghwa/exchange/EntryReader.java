package bonghwa.exchange;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
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
            part.partOf("notice")
                    .ifPresent(notice -> events.add(new NoticeReader(reading, stamps).read(notice, at, text)));
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
        return TargetNames.parse(reading, new Word(part.line(function == null ? "service" : "function"), name))
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
}
