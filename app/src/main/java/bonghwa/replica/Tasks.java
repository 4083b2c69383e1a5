package bonghwa.replica;

import bonghwa.domain.Change;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The verbs about tasks, asks and blockers, and about several entries at once. */
public final class Tasks {

    private final Commands commands;

    public Tasks(Commands commands) {
        this.commands = commands;
    }

    /** A task was done, an ask answered, a blocker cleared at that moment; null: it is open after all. */
    public CompletionStage<Commit> resolve(
            String incident, String entry, @Nullable Instant at, @Nullable String reason) {
        return commands.commit((now, _) -> {
            TimelineEntry found = Found.entry(now.room(), incident, entry);
            if (!found.content().kind().waits()) {
                throw new Refusal("refusal.nothing-to-resolve", found.number());
            }
            if (at != null && at.isBefore(found.occurredAt())) {
                throw new Refusal("refusal.resolved-before", found.number());
            }
            if ((at == null) == (found.done() == null)) {
                throw new Refusal(at == null ? "refusal.still-open" : "refusal.already-resolved", found.number());
            }
            return List.of(
                    new Draft(incident, new Operation.EntryResolved(entry, at, reason), found.toReplace(Change::done)));
        });
    }

    /** Amends several entries, each by its own change, as one act: all or none. */
    public CompletionStage<Commit> amendAll(String incident, Map<String, Change> changes, @Nullable String reason) {
        return commands.commit((now, _) -> {
            Incident found = Found.incident(now.room(), incident);
            if (changes.isEmpty()) {
                throw new Refusal("refusal.nothing-new");
            }
            List<Draft> drafts = new ArrayList<>();
            for (Map.Entry<String, Change> one : changes.entrySet()) {
                drafts.add(new Draft(
                        incident,
                        new Operation.EntryAmended(one.getKey(), one.getValue(), reason),
                        Replacing.entry(Found.entry(found, one.getKey()), one.getValue())));
            }
            return drafts;
        });
    }
}
