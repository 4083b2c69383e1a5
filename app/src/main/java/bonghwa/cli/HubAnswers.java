package bonghwa.cli;

import bonghwa.sync.HubFailure;
import bonghwa.sync.Outcome;
import bonghwa.sync.Round;
import java.util.List;
import java.util.Locale;

/** Tells what came of exchanges with hubs. */
record HubAnswers(BaseCommand command) {

    /** A line for each hub; the exit code says whether any was reached. */
    int exchanged(List<Outcome> outcomes) throws Failure {
        for (Outcome outcome : outcomes) {
            if (command.json()) {
                json(outcome);
            } else {
                line(outcome);
            }
        }
        return outcomes.stream().anyMatch(Outcome::reached) ? Exit.DONE : Exit.HUB;
    }

    private void json(Outcome outcome) {
        Round round = outcome.round();
        HubFailure failure = outcome.failure();
        command.tell(Json.object(
                "hub",
                outcome.hub().url(),
                "reached",
                outcome.reached(),
                "pushed",
                round == null ? null : round.pushed(),
                "taken",
                round == null ? null : round.taken(),
                "reason",
                failure == null ? null : failure.reason().name().toLowerCase(Locale.ROOT),
                "stranger",
                outcome.stranger()));
    }

    private void line(Outcome outcome) throws Failure {
        String place = outcome.hub().url();
        Words words = command.words();
        Round round = outcome.round();
        HubFailure failure = outcome.failure();
        if (round != null) {
            command.say(words.text("cli.sync.done", place, round.pushed(), round.taken()));
        } else if (failure != null) {
            trouble(HubTrouble.said(words, place, failure.reason(), failure.versions()));
        } else {
            trouble(words.text("cli.sync.stranger", place));
        }
    }

    private void trouble(String message) {
        command.console().out().flush();
        command.console().err().println("bonghwa: " + message);
    }
}
