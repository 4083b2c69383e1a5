package bonghwa.replica;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The verbs of a hand-over: a duty is offered with a brief, the other reads it and accepts; until then nothing changes hands. */
public final class Handovers {

    private final Commands commands;

    public Handovers(Commands commands) {
        this.commands = commands;
    }

    /** Offers a duty to the next one ({@code to} null: to whoever comes); the first record is the hand-over's id. */
    public CompletionStage<Commit> offer(String incident, Duty duty, @Nullable String to, Instant at, Text brief) {
        return commands.commit((now, _) -> {
            Incident found = Found.incident(now.room(), incident);
            if (found.conduct().handovers().stream()
                    .anyMatch(h -> h.open() && h.duty().equals(duty))) {
                throw new Refusal("refusal.handover-open");
            }
            @Nullable
            String from = found.holder(duty, at).map(Assignment::person).orElse(null);
            if (to != null) {
                Found.person(now.room(), to);
                if (to.equals(from)) {
                    throw new Refusal("refusal.already-holds", to);
                }
            }
            if (brief.isBlank()) {
                throw new Refusal("refusal.no-brief");
            }
            return List.of(Draft.of(incident, new Operation.HandoverOffered(duty, from, to, at, brief)));
        });
    }

    /** Amends the brief of an offer that nobody has accepted yet. */
    public CompletionStage<Commit> amend(String incident, String handover, Text brief) {
        return commands.commit((now, _) -> {
            Handover found = open(Found.incident(now.room(), incident), handover);
            if (brief.isBlank()) {
                throw new Refusal("refusal.no-brief");
            }
            return List.of(new Draft(
                    incident,
                    new Operation.HandoverAmended(handover, brief),
                    found.briefs().toReplace()));
        });
    }

    /**
     * Somebody has read the brief and takes the duty from that moment on; {@code read} is the id of the record whose text they
     * read ({@link Handover#briefId}), so that a brief that was amended meanwhile is read again. The outgoing one's duty ends,
     * and the timeline keeps the text as accepted.
     */
    public CompletionStage<Commit> accept(String incident, String handover, String person, Instant at, String read) {
        return commands.commit((now, numbers) -> {
            Incident found = Found.incident(now.room(), incident);
            Found.person(now.room(), person);
            Handover offer = open(found, handover);
            if (person.equals(offer.from())) {
                throw new Refusal("refusal.handover-own");
            }
            if (!read.equals(offer.briefId())) {
                throw new Refusal("refusal.brief-amended");
            }
            List<Draft> drafts = new ArrayList<>();
            drafts.add(new Draft(
                    incident,
                    new Operation.HandoverAccepted(handover, person, at, read),
                    offer.outcomes().toReplace()));
            drafts.addAll(Relief.of(
                    found,
                    person,
                    offer.duty(),
                    at,
                    a -> offer.duty().sole() || a.person().equals(offer.from())));
            drafts.add(Draft.of(incident, Commands.entry(numbers.next(), HandoverEntry.of(offer, person, at))));
            return drafts;
        });
    }

    /** Takes an offer back, or turns it down; or, where it was withdrawn, lets it stand again. */
    public CompletionStage<Commit> withdraw(
            String incident, String handover, boolean withdrawn, @Nullable String reason) {
        return commands.commit((now, _) -> {
            Handover found = Found.handover(Found.incident(now.room(), incident), handover);
            Handover.Step wanted = withdrawn ? Handover.Step.OPEN : Handover.Step.WITHDRAWN;
            if (found.outcome().step() != wanted) {
                throw new Refusal("refusal.handover-answered");
            }
            return List.of(new Draft(
                    incident,
                    new Operation.HandoverWithdrawn(handover, withdrawn, reason),
                    found.outcomes().toReplace()));
        });
    }

    private static Handover open(Incident incident, String id) throws Refusal {
        Handover found = Found.handover(incident, id);
        if (!found.open()) {
            throw new Refusal("refusal.handover-answered");
        }
        return found;
    }
}
