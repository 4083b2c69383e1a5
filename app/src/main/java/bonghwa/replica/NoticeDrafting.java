package bonghwa.replica;

import bonghwa.domain.Approval;
import bonghwa.domain.Audience;
import bonghwa.domain.Incident;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Register;
import bonghwa.domain.Version;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The verbs of those who write a notice together: save it for everybody, approve it, throw it away. */
public final class NoticeDrafting {

    private final Commands commands;

    public NoticeDrafting(Commands commands) {
        this.commands = commands;
    }

    /** Saves it, not approved, in place of the drafts {@code seen}; one that somebody else wrote meanwhile stands beside it. */
    public CompletionStage<Commit> save(String incident, Audience audience, NoticeDraft draft, List<String> seen) {
        return commands.commit((now, _) -> {
            Found.incident(now.room(), incident);
            return List.of(new Draft(incident, new Operation.NoticeDrafted(audience, draft), seen));
        });
    }

    /** Approves exactly the draft that the record {@code id} wrote, if it still stands; who wrote it cannot. */
    public CompletionStage<Commit> approve(String incident, Audience audience, String id, String person, Instant at) {
        return commands.commit((now, _) -> {
            Incident found = Found.incident(now.room(), incident);
            Found.person(now.room(), person);
            Version<@Nullable NoticeDraft> open =
                    found.conduct().drafts().open(audience).orElse(null);
            @Nullable NoticeDraft draft = open == null ? null : open.value();
            if (open == null || draft == null || !open.mark().id().equals(id)) {
                throw new Refusal("refusal.draft-changed");
            }
            mayApprove(found, at, open.mark().author().person(), person);
            return List.of(
                    new Draft(incident, new Operation.NoticeDrafted(audience, draft.approved(person)), List.of(id)));
        });
    }

    /** Throws every draft for those readers away. */
    public CompletionStage<Commit> drop(String incident, Audience audience) {
        return commands.commit((now, _) -> {
            Register<@Nullable NoticeDraft> drafts =
                    Found.incident(now.room(), incident).conduct().drafts().of(audience);
            if (drafts.standing().stream().allMatch(v -> v.value() == null)) {
                throw new Refusal("refusal.no-draft");
            }
            return List.of(new Draft(incident, new Operation.NoticeDrafted(audience, null), drafts.toReplace()));
        });
    }

    /** Refuses whoever wrote it, and who has no other role than those of the writer. */
    static void mayApprove(Incident incident, Instant at, @Nullable String writer, String approver) throws Refusal {
        if (!new Approval(incident, at).may(writer, approver)) {
            throw new Refusal(approver.equals(writer) ? "refusal.own-approval" : "refusal.same-role");
        }
    }
}
