package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incident of the top severity and how it is led, told in minutes since it began; everything has a record of its own. */
final class Led {

    private final List<Assignment> duties = new ArrayList<>();
    private final List<SentNotice> notices = new ArrayList<>();
    private final List<PhaseStep> steps = new ArrayList<>();
    private Log log = Log.EMPTY;
    private Conduct conduct = Conduct.NONE;
    private int records;

    static Instant minute(int minute) {
        return Said.minute(minute);
    }

    static Mark mark(int number, int minute) {
        return new Mark(
                "id" + number, new Position(number, 0, "r", number), minute(minute), new Author("K", null, null));
    }

    static <T extends @Nullable Object> Version<T> version(T value, Mark mark, String... replaces) {
        return new Version<>(value, mark, List.of(replaces), null);
    }

    static <T extends @Nullable Object> Register<T> said(T value, Mark mark) {
        return Register.<T>empty().with(version(value, mark));
    }

    private Mark next(int minute) {
        return mark(++records, minute);
    }

    /** Somebody has that role from one minute to another; without an end where that is null. */
    Led duty(String person, String role, int from, @Nullable Integer until) {
        Mark mark = next(from);
        @Nullable Instant end = until == null ? null : minute(until);
        duties.add(new Assignment(
                mark, person, new Duty.OfRole(role), minute(from), Led.<@Nullable Instant>said(end, mark)));
        return this;
    }

    /** An entry that occurred and was recorded at those minutes; its id. */
    String entry(Kind kind, int occurred, int recorded, About about, @Nullable Integer due) {
        Mark mark = next(recorded);
        Content content = new Content(
                kind,
                When.exactly(minute(occurred)),
                Text.of("entry " + records),
                null,
                about,
                List.of(),
                due == null ? null : minute(due));
        log = log.with(List.of(TimelineEntry.written("K" + records, mark, content)));
        return mark.id();
    }

    String entry(Kind kind, int minute) {
        return entry(kind, minute, minute, About.NOTHING, null);
    }

    /** An entry that somebody must see to. */
    String owned(Kind kind, int minute, String owner, @Nullable Integer due) {
        return entry(
                kind, minute, minute, new About(List.of(), List.of(), List.of(Party.parse(owner)), List.of()), due);
    }

    /** A state that somebody reported in that minute. */
    Led reports(String target, State state, int minute) {
        Content content = new Content(
                Kind.STATUS,
                When.exactly(minute(minute)),
                Text.of("said"),
                null,
                About.NOTHING,
                List.of(Report.of(Target.parse(target), state)),
                null);
        Mark mark = next(minute);
        log = log.with(List.of(TimelineEntry.written("K" + records, mark, content)));
        return this;
    }

    Led amend(String entry, int recorded, Change change) {
        TimelineEntry known = log.entry(entry).orElseThrow();
        log = log.with(List.of(known.amended(new Amendment(next(recorded), List.of(), change, null))));
        return this;
    }

    /** Offered in that minute with a brief; its id. */
    String offer(String role, @Nullable String from, @Nullable String to, int minute) {
        Mark mark = next(minute);
        conduct = conduct.with(new Handover(
                mark,
                new Duty.OfRole(role),
                from,
                to,
                minute(minute),
                said(Text.of("brief"), mark),
                said(Handover.Outcome.OPEN, mark)));
        return mark.id();
    }

    Led becomes(String handover, Handover.Outcome outcome, int minute) {
        Handover known = conduct.handover(handover).orElseThrow();
        conduct = conduct.with(known.became(version(outcome, next(minute), handover)));
        return this;
    }

    Led team(String id, int formed, @Nullable String leader, String... members) {
        Mark mark = next(formed);
        conduct = conduct.withTeam(
                id,
                t -> new Team(
                        id,
                        said(Name.of(id, id), mark),
                        leader == null ? t.leaders() : said(leader, mark),
                        said(List.of(members), mark),
                        t.ends()));
        return this;
    }

    Led pace(Beat beat, Pace pace, int minute) {
        conduct = conduct.with(conduct.paces().with(beat, version(pace, next(minute))));
        return this;
    }

    Led notice(int sent, @Nullable Integer next) {
        notices.add(new SentNotice(
                records + 1,
                Audience.PUBLIC,
                minute(sent),
                minute(sent),
                Text.of("notice"),
                next == null ? null : minute(next),
                next(sent)));
        return this;
    }

    Led phase(Phase phase, int minute) {
        steps.add(new PhaseStep(phase, minute(minute), null, next(minute)));
        return this;
    }

    Log log() {
        return log;
    }

    Incident incident() {
        Mark first = mark(0, 0);
        Facts facts = new Facts(
                said(Text.of("fire"), first), said(Severity.SEV1, first), said(minute(0), first), Register.empty());
        return new Incident("i", first, facts, steps, log, duties, notices, conduct, first);
    }
}
