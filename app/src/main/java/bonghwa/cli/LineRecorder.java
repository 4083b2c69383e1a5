package bonghwa.cli;

import bonghwa.domain.Board;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Party;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Refusal;
import bonghwa.replica.Tasks;
import bonghwa.replica.line.EntryLine;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Situation;
import bonghwa.replica.line.Understood;
import bonghwa.replica.line.Vocabulary;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Reads entry lines one after the other and hands them over to be recorded, without waiting until one is on the disk before
 * the next is read. Only a line whose meaning depends on the ones before (which functions differ, which entry is corrected)
 * waits for these. Not safe for several threads.
 */
final class LineRecorder {

    private final Session session;
    private final String incident;
    private CompletionStage<Commit> last = CompletableFuture.completedStage(null);
    private @Nullable Catalogue catalogue;
    private @Nullable Vocabulary vocabulary;

    LineRecorder(Session session, String incident) {
        this.session = session;
        this.incident = incident;
    }

    /** What came of a line: its number in the input (0: the only one), and either its commit or what is wrong. */
    sealed interface Outcome {
        int number();

        record Handed(int number, Parsed parsed, CompletionStage<Commit> commit) implements Outcome {}

        record NotUnderstood(int number, Parsed parsed) implements Outcome {}

        /** Not a line at all: a message key with its arguments. */
        record Unreadable(int number, String key, String argument) implements Outcome {}
    }

    Outcome record(int number, String line) {
        Parsed parsed = parse(line);
        if (depends(parsed) && !last.toCompletableFuture().isDone()) {
            last.handle((_, _) -> true).toCompletableFuture().join();
            parsed = parse(line);
        }
        Understood understood = parsed.understood();
        if (understood == null) {
            return new Outcome.NotUnderstood(number, parsed);
        }
        CompletionStage<Commit> commit;
        try {
            commit = commit(understood);
        } catch (Failure e) {
            return new Outcome.Unreadable(
                    number, e.key(), String.valueOf(e.arguments().getFirst()));
        }
        last = commit;
        return new Outcome.Handed(number, parsed, commit);
    }

    private static boolean depends(Parsed parsed) {
        return !(parsed.understood() instanceof Understood.Entry entry)
                || entry.content().reports().size() > 1;
    }

    private Parsed parse(String line) {
        Room room = session.room();
        return EntryLine.parse(line, vocabulary(room), situation(room));
    }

    private Vocabulary vocabulary(Room room) {
        Vocabulary known = vocabulary;
        Catalogue names =
                room.incident(incident).map(i -> i.named(room.catalogue())).orElse(room.catalogue());
        if (known == null || !names.equals(catalogue)) {
            String me = session.commands().typist().person();
            known = new Vocabulary(names, me == null ? null : new Party.OfPerson(me));
            catalogue = names;
            vocabulary = known;
        }
        return known;
    }

    private Situation situation(Room room) {
        Incident now = room.incident(incident).orElseGet(() -> Incident.unknown(incident));
        Instant moment = session.now();
        return new Situation(moment, now.facts().zone(), () -> Board.of(room.catalogue(), now.log(), moment));
    }

    private CompletionStage<Commit> commit(Understood understood) throws Failure {
        Commands commands = session.commands();
        return switch (understood) {
            case Understood.Entry(var content) -> commands.log(incident, content);
            case Understood.Correction c -> {
                TimelineEntry entry = entry(c.number());
                yield c.of(entry)
                        .map(change -> commands.amend(incident, entry.id(), change, reason(c.reason())))
                        .orElseGet(() -> CompletableFuture.failedStage(
                                new Refusal("refusal.correction-of-nothing", c.number())));
            }
            case Understood.Resolution(String number, Instant at, String reason) ->
                new Tasks(commands).resolve(incident, entry(number).id(), at, reason(reason));
            case Understood.Strike(String number, String reason) ->
                commands.strike(incident, entry(number).id(), true, reason(reason));
        };
    }

    private static @Nullable String reason(String words) {
        return words.isBlank() ? null : words;
    }

    private TimelineEntry entry(String number) throws Failure {
        Incident now = session.room().incident(incident).orElseGet(() -> Incident.unknown(incident));
        return Entries.find(now, number, session.commands().author().desk());
    }
}
