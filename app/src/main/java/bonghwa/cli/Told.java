package bonghwa.cli;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Saying;
import bonghwa.domain.Teller;
import java.time.ZoneId;

/** How an incident is told to people: with the names of the room and of its teams, in its zone, in the language that was asked for. */
record Told(Catalogue catalogue, ZoneId zone, Words words) {

    static Told of(Session session, Incident incident, Words words) {
        return new Told(
                incident.named(session.room().catalogue()), incident.facts().zone(), words);
    }

    String say(Saying saying) {
        return in(words).tell(saying);
    }

    String say(Object value) {
        return in(words).word(value);
    }

    /** Whoever tells it in that language. */
    Teller in(Language language) {
        return in(language == words.language() ? words : new Words(language));
    }

    private Teller in(Words spoken) {
        return new Teller(catalogue, zone, spoken.language(), spoken::text);
    }

    Labels labels() {
        return new Labels(catalogue, words);
    }

    Stamp stamp() {
        return new Stamp(zone, words);
    }
}
