package bonghwa.cli;

import bonghwa.cli.LineRecorder.Outcome;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Commit;
import bonghwa.replica.line.Chip;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Problem;
import bonghwa.replica.line.Replacement;
import bonghwa.replica.line.ScopeQuestion;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what came of each entry line: on standard output that it is on the disk, beginning with the operation's id; on
 * standard error what is wrong, and what only looked like a time, a state or an estimate and was left as text.
 */
final class Receipts {

    private final Bonghwa root;
    private final Stamp stamp;
    private final String incident;
    private final Complaints complaints;

    Receipts(Bonghwa root, Stamp stamp, String incident) {
        this.root = root;
        this.stamp = stamp;
        this.incident = incident;
        this.complaints = new Complaints(root);
    }

    /** Waits for the disk and prints; false if the line was bad. */
    boolean print(Outcome outcome) throws Failure {
        switch (outcome) {
            case Outcome.Handed(int number, Parsed parsed, var stage) -> {
                Commit commit;
                try {
                    commit = BaseCommand.await(root.program(), stage);
                } catch (Failure e) {
                    if (e.exit() != Exit.NO) {
                        throw e;
                    }
                    complaints.bad(number, null, words().text(e.key(), e.arguments()));
                    return false;
                }
                dashed(number, parsed);
                root.say(receipt(commit));
                root.console().out().flush();
                return true;
            }
            case Outcome.NotUnderstood(int number, Parsed parsed) -> {
                notUnderstood(number, parsed);
                return false;
            }
            case Outcome.Unreadable(int number, String key, String argument) -> {
                complaints.bad(number, null, words().text(key, argument));
                return false;
            }
        }
    }

    private Words words() {
        return stamp.words();
    }

    private String receipt(Commit commit) {
        String id = commit.records().getFirst().id();
        Room room = commit.after();
        Optional<TimelineEntry> entry =
                room.incident(incident).flatMap(i -> room.timeline(i).entry(id));
        Catalogue names =
                room.incident(incident).map(i -> i.named(room.catalogue())).orElse(room.catalogue());
        if (root.json()) {
            return Json.line(entry.<Object>map(e -> new EntryJson(names, stamp, room).of(e))
                    .orElse(Json.object("id", id)));
        }
        return entry.map(e -> String.join(
                        "  ",
                        id,
                        e.number(),
                        stamp.day(e.occurredAt()),
                        words().of(e.content().kind()),
                        EntryText.counting(e, room, words()) + EntryText.what(e, names, stamp)))
                .orElse(id);
    }

    private void notUnderstood(int number, Parsed parsed) {
        for (Problem problem : parsed.problems()) {
            String offers = problem.offers().stream().map(Replacement::text).collect(Collectors.joining(" / "));
            String message = words().text(problem.key(), problem.arguments());
            complaints.bad(number, problem.start() + 1, offers.isEmpty() ? message : message + " → " + offers);
        }
        ScopeQuestion question = parsed.question();
        if (question != null) {
            String choices = question.choices().stream()
                    .map(c -> c.replacement().in(parsed.line()))
                    .collect(Collectors.joining("  |  "));
            complaints.bad(number, null, words().text("cli.log.scope", words().of(question.state()), choices));
        }
    }

    private void dashed(int number, Parsed parsed) {
        for (Chip chip : parsed.chips()) {
            if (!chip.solid()) {
                String words = parsed.line().substring(chip.start(), chip.end());
                String message = words().text("cli.log.not-taken", words, taken(parsed, chip));
                complaints.warning(number, chip.start() + 1, message);
            }
        }
    }

    /** The line that would have recorded what a chip only looks like. */
    private static String taken(Parsed parsed, Chip chip) {
        Replacement tab = chip.tab();
        return tab == null ? parsed.line() : tab.in(parsed.line());
    }
}
