package bonghwa.exchange.report;

import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.Saying;
import bonghwa.domain.Teller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The words of one language, with the names of a catalogue and the clocks of the incident's zone. */
public record Speech(Language language, ZoneId zone, UnaryOperator<String> words, Teller teller) {

    /** With the messages of that language by their keys. */
    public static Speech of(Language language, ZoneId zone, Catalogue catalogue, UnaryOperator<String> words) {
        return new Speech(language, zone, words, new Teller(catalogue, zone, language, words));
    }

    /** The message of that key with its arguments in words. */
    public String say(String key, Object... arguments) {
        return teller.tell(Saying.of(key, arguments));
    }

    /** One value in words: a state, a duration, a name. */
    public String word(Object value) {
        return teller.word(value);
    }

    /** Hour and minute. */
    public String clock(Instant moment) {
        return format("date.time", moment);
    }

    /** Day and time. */
    public String day(Instant moment) {
        return format("date.day-time", moment);
    }

    /** With the year. */
    public String full(Instant moment) {
        return format("date.full-time", moment);
    }

    /** The day alone, with its name. */
    public String date(Instant moment) {
        return format("date.short", moment);
    }

    /** The day with its name and year, for what must be read alone. */
    public String wholeDate(Instant moment) {
        return format("date.full", moment);
    }

    /** The day in the incident's zone. */
    public LocalDate localDate(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private String format(String key, Instant moment) {
        Locale locale = language == Language.KO ? Locale.KOREAN : Locale.ENGLISH;
        return DateTimeFormatter.ofPattern(words.apply(key), locale).format(moment.atZone(zone));
    }

    /** Who wrote something: the person, else the role, else the desk alone. */
    public String author(Author author) {
        if (author.person() != null) {
            return word(new Party.OfPerson(author.person()));
        }
        return author.role() != null ? word(new Party.OfRole(author.role())) : desk(author);
    }

    /** The beginning of the desk's fingerprint. */
    public String desk(Author author) {
        return KnownDesk.fingerprint(author.desk());
    }
}
