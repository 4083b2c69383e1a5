package bonghwa.exchange.export;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.EffectiveLanes;
import bonghwa.domain.Kind;
import bonghwa.domain.Mark;
import bonghwa.domain.PhaseStep;
import bonghwa.domain.Position;
import bonghwa.domain.Report;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Service;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A timeline for everybody. No entry was written for the public, so none of them stands in it, nor anybody's name: it has the
 * beginning, the phases, what the public was told, and since when public functions have been of which worth to users.
 */
record PublicLog(Matter matter) {

    private static final Author NOBODY = new Author("", null, null);

    List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        Instant started = matter.incident().facts().started();
        entries.add(entry("", Kind.MILESTONE, started, matter.called()));
        for (PhaseStep step : matter.incident().steps()) {
            String phase = matter.speech().word(step.phase());
            entries.add(entry(step.mark().id(), Kind.MILESTONE, step.occurred(), Text.of(phase)));
        }
        for (SentNotice notice : matter.notices()) {
            Instant sent = notice.sent();
            entries.add(TimelineEntry.written(
                    "",
                    mark(notice.mark().id(), sent),
                    content(Kind.COMMUNICATION, sent, notice.text()),
                    matter.taken(notice)));
        }
        EffectiveLanes lanes =
                EffectiveLanes.of(matter.catalogue(), matter.incident().log(), matter.at());
        for (Target part : parts()) {
            lanes.of(part).stream()
                    .filter(span -> span.state() != State.UNKNOWN)
                    .forEach(span -> entries.add(became(part, span)));
        }
        entries.sort(Comparator.comparing(TimelineEntry::occurredAt));
        return List.copyOf(entries);
    }

    /** The functions that everybody may read of, and services that have none. */
    List<Target> parts() {
        List<Target> parts = new ArrayList<>();
        for (Service service : matter.catalogue().services()) {
            if (service.functions().isEmpty() && service.audience() == Audience.PUBLIC) {
                parts.add(Target.service(service.id()));
            }
            service.functions().stream()
                    .filter(f -> service.audienceOf(f) == Audience.PUBLIC)
                    .forEach(f -> parts.add(new Target.OfFunction(service.ref(f))));
        }
        return List.copyOf(parts);
    }

    private static TimelineEntry became(Target part, Span span) {
        Content content = new Content(
                Kind.STATUS,
                When.exactly(span.from()),
                Text.of(""),
                null,
                About.of(part),
                List.of(Report.of(part, span.state())),
                null);
        return TimelineEntry.written("", mark("", span.from()), content);
    }

    private static TimelineEntry entry(String id, Kind kind, Instant at, Text text) {
        return TimelineEntry.written("", mark(id, at), content(kind, at, text));
    }

    private static Content content(Kind kind, Instant at, Text text) {
        return new Content(kind, When.exactly(at), text, null, About.NOTHING, List.of(), null);
    }

    private static Mark mark(String id, Instant at) {
        return new Mark(id, new Position(at.toEpochMilli(), 0, "", 0), at, NOBODY);
    }
}
