package bonghwa.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Puts sayings into the words of one language, by the names of a catalogue and the clocks of a zone. {@code words} gives the
 * message of a key, with {@code {0}} where the first argument stands.
 */
public record Teller(Catalogue catalogue, ZoneId zone, Language language, UnaryOperator<String> words) {

    public String tell(Saying saying) {
        String message = words.apply(saying.key());
        StringBuilder told = new StringBuilder();
        for (int at = 0; at < message.length(); at++) {
            boolean place = message.charAt(at) == '{' && message.startsWith("}", at + 2);
            int index = place ? message.charAt(at + 1) - '0' : -1;
            if (index >= 0 && index < saying.arguments().size()) {
                told.append(word(saying.arguments().get(index)));
                at += 2;
            } else {
                told.append(message.charAt(at));
            }
        }
        return told.toString();
    }

    /** One value in words. */
    public String word(Object value) {
        return switch (value) {
            case Saying saying -> tell(saying);
            case Text text -> text.in(language);
            case Name name -> name.in(language);
            case Target target -> target(target);
            case Party party -> party(party);
            case Duty duty -> duty(duty);
            case Instant moment -> moment(moment);
            case Duration length -> length(length);
            case State state -> words.apply("state." + state.wire());
            case Kind kind -> words.apply("kind." + kind.wire());
            case WaitsOn on -> words.apply("waits." + on.wire());
            case Beat beat -> words.apply("beat." + beat.tag());
            case Trend trend -> words.apply("trend." + lower(trend));
            case Severity severity -> words.apply("severity." + lower(severity));
            case Phase phase -> words.apply("status." + lower(phase));
            case List<?> list -> list.stream().map(this::word).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String target(Target target) {
        return switch (target) {
            case Target.Everything _ -> words.apply("target.everything");
            case Target.OfSite(String id) ->
                catalogue.site(id).map(s -> s.name().in(language)).orElse(id);
            case Target.OfService(String id) ->
                catalogue.service(id).map(s -> s.name().in(language)).orElse(id);
            case Target.OfFunction(FunctionRef ref) ->
                tell(Saying.of("word.service-function", Target.service(ref.service()), function(ref)));
        };
    }

    private String function(FunctionRef ref) {
        return catalogue.function(ref).map(f -> f.name().in(language)).orElse(ref.function());
    }

    private String party(Party party) {
        return switch (party) {
            case Party.OfPerson(String id) ->
                catalogue.person(id).map(p -> p.name().in(language)).orElse(id);
            case Party.OfRole(String id) ->
                catalogue
                        .role(id)
                        .map(r -> r.name().in(language))
                        .orElseGet(() -> Role.ofHouse(id) ? words.apply("role." + id) : id);
        };
    }

    private String duty(Duty duty) {
        return switch (duty) {
            case Duty.OfRole(String role) -> party(new Party.OfRole(role));
            case Duty.OfTarget(Target target) -> target(target);
            case Duty.OfTask(String entry) -> entry;
        };
    }

    private String moment(Instant moment) {
        Locale locale = language == Language.KO ? Locale.KOREAN : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(words.apply("date.day-time"), locale).format(moment.atZone(zone));
    }

    private String length(Duration length) {
        if (length.toMinutes() == 0) {
            return words.apply("duration.less-than-minute");
        }
        if (length.toHours() == 0) {
            return tell(Saying.of("duration.minutes", length.toMinutes()));
        }
        return length.toDays() == 0
                ? tell(Saying.of("duration.hours-minutes", length.toHours(), length.toMinutesPart()))
                : tell(Saying.of("duration.days-hours", length.toDays(), length.toHoursPart()));
    }
}
