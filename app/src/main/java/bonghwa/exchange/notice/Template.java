package bonghwa.exchange.notice;

import bonghwa.domain.Language;
import bonghwa.domain.Name;
import bonghwa.domain.Particle;
import bonghwa.domain.Saying;
import bonghwa.domain.State;
import bonghwa.domain.Teller;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of a notice in one language: the house's, or the organisation's own where it has some. */
record Template(Teller teller) {

    String say(String key, Object... arguments) {
        return teller.tell(Saying.of(key, arguments));
    }

    /** How a state is told to users. */
    String word(State state) {
        return say("notice.state." + state.wire());
    }

    String name(Name name) {
        return name.in(teller.language());
    }

    String names(List<Told.Part> parts) {
        return parts.stream().map(p -> name(p.name())).collect(Collectors.joining(", "));
    }

    /** The names, and in Korean the particle that follows the last of them. */
    String names(List<Told.Part> parts, Particle particle) {
        if (teller.language() != Language.KO) {
            return names(parts);
        }
        Name last = parts.getLast().name();
        String all = names(parts);
        return all + particle.with(last).substring(last.ko().length());
    }

    /** The words, and in Korean the particle that follows them. */
    String with(String words, Particle particle) {
        return teller.language() == Language.KO ? words + particle.after(words) : words;
    }

    /** A moment in the incident's zone, by a pattern of the template. */
    String moment(String pattern, Instant moment) {
        Locale locale = teller.language() == Language.KO ? Locale.KOREAN : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(say("notice.pattern." + pattern), locale)
                .format(moment.atZone(teller.zone()));
    }

    /** A moment that is read beside that one: of the same day the time is enough. */
    String near(Instant moment, Instant other) {
        ZoneId zone = teller.zone();
        boolean same =
                moment.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
        return moment(same ? "time" : "day-time", moment);
    }
}
