package bonghwa.ui;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Phase;
import bonghwa.domain.Role;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the room's things are called in the language that it speaks now, and how moments and durations are written. FX thread. */
public final class Phrases {

    private final Messages messages;
    private final Durations durations;
    private final Supplier<ZoneId> zone;

    public Phrases(Messages messages, ZoneId zone) {
        this(messages, () -> zone);
    }

    /** Clock times are written in the zone that is asked for each time. */
    public Phrases(Messages messages, Supplier<ZoneId> zone) {
        this.messages = messages;
        this.durations = new Durations(messages);
        this.zone = zone;
    }

    /** {@code 13시간 45분}, {@code 1일 6시간}, {@code 13 h 45 min}: two units, cut down. */
    public String duration(Duration duration) {
        return durations.words(duration);
    }

    /** How long it is since then, by the minutes of both: who reads 07:46 at 07:50 reckons four. Empty: nobody knows, or it lies ahead. */
    public String lasting(@Nullable Instant since, Instant now) {
        if (since == null || since.truncatedTo(ChronoUnit.MINUTES).isAfter(now)) {
            return "";
        }
        return duration(Duration.between(since.truncatedTo(ChronoUnit.MINUTES), now.truncatedTo(ChronoUnit.MINUTES)));
    }

    /** As {@link #duration}, but in seconds below a minute. */
    public String exactDuration(Duration duration) {
        return durations.exact(duration);
    }

    /** {@code 1일 06:25:12}; only the header has running clocks. */
    public String running(Duration duration) {
        return durations.running(duration);
    }

    /** {@code 8분 전}. */
    public String ago(Duration duration) {
        return duration.abs().toSeconds() == 0
                ? messages.text("time.just-now")
                : messages.text("time.ago", exactDuration(duration));
    }

    /** {@code 21:44}. */
    public String time(Instant at) {
        return format("date.time", at);
    }

    /** {@code 21:44:12}. */
    public String timeSeconds(Instant at) {
        return format("date.time-seconds", at);
    }

    /** {@code 10월 16일 일요일}, {@code Sunday 16 October}. */
    public String day(Instant at) {
        return format("date.day", at);
    }

    /** {@code 2022년 10월 16일 일요일}. */
    public String fullDay(Instant at) {
        return format("date.full", at);
    }

    /** {@code 10월 16일 일}. */
    public String shortDay(Instant at) {
        return format("date.short", at);
    }

    /** {@code 10월 16일 21:44}. */
    public String dayTime(Instant at) {
        return format("date.day-time", at);
    }

    /** {@code 21:44} where it is the same date as {@code today}, else with the date. */
    public String near(Instant at, Instant today) {
        boolean same = at.atZone(zone.get())
                .toLocalDate()
                .equals(today.atZone(zone.get()).toLocalDate());
        return same ? time(at) : dayTime(at);
    }

    /** {@code 15:30}, {@code 15:30경}, {@code 15:20~15:40}. */
    public String when(When when) {
        Instant until = when.until();
        if (until != null) {
            return messages.text("time.between", time(when.at()), time(until));
        }
        return when.about() ? messages.text("time.about", time(when.at())) : time(when.at());
    }

    public String state(State state) {
        return messages.text("state." + state.wire());
    }

    /** What that state answers to "can a user use it now?". */
    public String stateAnswer(State state) {
        return messages.text("state." + state.wire() + ".answer");
    }

    public String kind(Kind kind) {
        return messages.text("kind." + kind.wire());
    }

    /** What a named person is to an entry of that kind: 보고, 담당, 결정. */
    public String kindPerson(Kind kind) {
        return messages.text("kind." + kind.wire() + ".person");
    }

    public String severity(Severity severity) {
        return messages.text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    public String phase(Phase phase) {
        return messages.text("status." + phase.name().toLowerCase(Locale.ROOT));
    }

    public String name(Name name) {
        return name.in(messages.language().get());
    }

    public String text(Text text) {
        return text.in(messages.language().get());
    }

    /** The text where there is room for one line of it. */
    public String line(Text text) {
        return Folded.of(text(text)).line();
    }

    /** {@code 톡채널 · 관리자센터}; a service or function that the catalogue does not have keeps its id. */
    public String target(Catalogue catalogue, Target target) {
        return switch (target) {
            case Target.OfService(String id) ->
                catalogue.service(id).map(s -> name(s.name())).orElse(id);
            case Target.OfFunction(FunctionRef ref) ->
                messages.text("word.service-function", service(catalogue, ref), function(catalogue, ref));
            case Target.OfSite(String id) ->
                catalogue.site(id).map(s -> name(s.name())).orElse(id);
            case Target.Everything _ -> messages.text("word.everything");
        };
    }

    /** The function's name alone. */
    public String function(Catalogue catalogue, FunctionRef ref) {
        return catalogue.function(ref).map(f -> name(f.name())).orElse(ref.function());
    }

    private String service(Catalogue catalogue, FunctionRef ref) {
        return catalogue.service(ref.service()).map(s -> name(s.name())).orElse(ref.service());
    }

    /** The role's name: the room's own, or the house's where the room has not named it. */
    public String role(Catalogue catalogue, String id) {
        Optional<Role> known = catalogue.role(id);
        return known.map(r -> name(r.name())).orElseGet(() -> houseRole(id));
    }

    private String houseRole(String id) {
        return Role.ofHouse(id) ? messages.text("role." + id) : id;
    }

    public String person(Catalogue catalogue, String id) {
        return catalogue.person(id).map(p -> name(p.name())).orElse(id);
    }

    public String party(Catalogue catalogue, Party party) {
        return switch (party) {
            case Party.OfPerson(String id) -> person(catalogue, id);
            case Party.OfRole(String id) -> role(catalogue, id);
        };
    }

    private String format(String key, Instant at) {
        return DateTimeFormatter.ofPattern(messages.text(key), messages.locale())
                .format(at.atZone(zone.get()));
    }
}
