package bonghwa.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a small outage in few words: {@code service("pay", "card").hard("pay", "login").says("10:00", "login", MAJOR_OUTAGE)}. */
final class Story {

    private final Map<String, Service> services = new LinkedHashMap<>();
    private final List<Journey> journeys = new ArrayList<>();
    private Log log = Log.EMPTY;
    private int count;

    /** A time of the day of the story. */
    static Instant t(String clock) {
        return Instant.parse("2022-10-16T" + clock + ":00Z");
    }

    static Mark mark(int number) {
        return new Mark(
                "id" + number,
                new Position(number, 0, "r", number),
                t("00:00").plusSeconds(number),
                new Author("K", null, null));
    }

    Story service(String id, String... functions) {
        List<Function> parts = Arrays.stream(functions)
                .map(f -> new Function(f, Name.of(f, f), null))
                .toList();
        services.put(
                id, new Service(id, Name.of(id, id), null, null, Audience.PUBLIC, List.of("site"), List.of(), parts));
        return this;
    }

    Story hard(String who, String on) {
        return needs(who, on, true);
    }

    Story soft(String who, String on) {
        return needs(who, on, false);
    }

    private Story needs(String who, String on, boolean hard) {
        Target from = Target.parse(who);
        String id = who.split("/")[0];
        @Nullable String function = from instanceof Target.OfFunction(FunctionRef ref) ? ref.function() : null;
        Service s = services.get(id);
        List<Dependency> all = new ArrayList<>(s.dependsOn());
        all.add(new Dependency(Target.parse(on), hard, Text.of("because"), function));
        services.put(
                id, new Service(s.id(), s.name(), s.owner(), s.grade(), s.audience(), s.sites(), all, s.functions()));
        return this;
    }

    Story journey(String id, String... needs) {
        journeys.add(new Journey(
                id, Name.of(id, id), Arrays.stream(needs).map(Target::parse).toList()));
        return this;
    }

    Story says(String clock, String target, State state) {
        return says(clock, Report.of(Target.parse(target), state));
    }

    Story expects(String clock, String target, @Nullable String eta) {
        return says(clock, new Report(Target.parse(target), null, null, new Eta(eta == null ? null : t(eta))));
    }

    Story says(String clock, Report... reports) {
        return with(entry(++count, clock, reports));
    }

    Story with(TimelineEntry entry) {
        log = log.with(List.of(entry));
        return this;
    }

    static TimelineEntry entry(int number, String clock, Report... reports) {
        return TimelineEntry.written(
                "K" + number,
                mark(number),
                new Content(
                        Kind.STATUS,
                        When.exactly(t(clock)),
                        Text.of("said"),
                        null,
                        About.NOTHING,
                        List.of(reports),
                        null));
    }

    /** The entry with that number, amended by a later record. */
    Story amend(int number, int by, Change change) {
        TimelineEntry known = log.entry("id" + number).orElseThrow();
        return with(known.amended(new Amendment(mark(by), List.of("id" + number), change, "a reason")));
    }

    Log log() {
        return log;
    }

    Catalogue catalogue() {
        return new Catalogue(List.copyOf(services.values()), List.of(), journeys, List.of(), List.of(), List.of());
    }

    Board at(String clock) {
        return Board.of(catalogue(), log, t(clock));
    }

    FunctionBoard function(String clock, String ref) {
        return at(clock).function(FunctionRef.parse(ref)).orElseThrow();
    }

    ServiceBoard board(String clock, String id) {
        return at(clock).service(id).orElseThrow();
    }

    List<Span> lane(String clock, String id) {
        return Lane.of(log, services.get(id), t(clock));
    }
}
