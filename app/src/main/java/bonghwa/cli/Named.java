package bonghwa.cli;

import bonghwa.domain.About;
import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Log;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import bonghwa.replica.line.EntryLine;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Situation;
import bonghwa.replica.line.Vocabulary;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an argument names: by id, or by any name that an entry line takes. */
final class Named {

    private Named() {}

    /** The one service, function or site of that name; null for null. */
    static @Nullable Target target(Catalogue catalogue, String argument, @Nullable String name) throws Failure {
        if (name == null) {
            return null;
        }
        List<Target> targets = about(catalogue, "#" + name + " x").targets();
        if (targets.size() != 1) {
            throw Failure.no("no-such-name", "cli.error.no-target", name).in(argument);
        }
        return targets.getFirst();
    }

    /** The one person or role of that name. */
    static Party party(Catalogue catalogue, String argument, String name) throws Failure {
        List<Party> people = about(catalogue, "x @" + name).people();
        if (people.size() != 1) {
            throw Failure.no("no-such-name", "cli.error.no-party", name).in(argument);
        }
        return people.getFirst();
    }

    /** The id of the one person of that name. */
    static String person(Session session, String argument, String name) throws Failure {
        if (party(session.room().catalogue(), argument, name) instanceof Party.OfPerson(String id)) {
            return id;
        }
        throw Failure.no("no-such-name", "cli.error.no-person", name).in(argument);
    }

    private static About about(Catalogue catalogue, String line) {
        Situation situation =
                new Situation(Instant.EPOCH, ZoneOffset.UTC, Board.of(catalogue, Log.EMPTY, Instant.EPOCH));
        Parsed parsed = EntryLine.parse(line, new Vocabulary(catalogue, null), situation);
        return parsed.content().map(Content::about).orElse(About.NOTHING);
    }
}
