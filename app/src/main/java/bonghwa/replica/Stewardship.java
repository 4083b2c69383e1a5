package bonghwa.replica;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.op.Certificate;
import bonghwa.op.Fold;
import bonghwa.op.Operation.DeskAdmitted;
import bonghwa.op.Operation.DeskRevoked;
import bonghwa.op.Operation.PayloadRedacted;
import bonghwa.op.Operation.StewardAppointed;
import bonghwa.op.Operation.StewardRevoked;
import bonghwa.store.TrustedRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room: the desks and how they stand, and the acts of stewards. Each act is recorded, or refused with a {@link
 * Refusal} where this desk may not do it; the first one pins the root that it was done under.
 */
public final class Stewardship {

    private final Replica replica;
    private final Desk desk;
    private final TrustedRoot file;

    Stewardship(Replica replica, Desk desk, TrustedRoot file) {
        this.replica = replica;
        this.desk = desk;
        this.file = file;
    }

    /** The desks that nobody has let in and that recorded something, the first that came first. */
    public List<KnownDesk> waiting() {
        return known().stream()
                .filter(d -> d.standing() == DeskStanding.WAITING)
                .toList();
    }

    /** All desks of which something is here. */
    public List<KnownDesk> known() {
        return new KnownDesks(replica.holding()).all();
    }

    /**
     * Whether this is a room of others under another root than that: then it can go by no other. Lines that were only carried here,
     * and count for nobody, bind nobody.
     */
    public boolean isRoomOfOthers(String root) {
        Fold fold = replica.holding().fold();
        String own = own(fold).orElse("");
        return fold.root().filter(r -> !r.equals(root)).isPresent()
                && known().stream().anyMatch(d -> !d.id().equals(own) && d.standing() != DeskStanding.WAITING);
    }

    /** This desk, by its id; empty as long as it recorded nothing. */
    public Optional<String> own() {
        return own(replica.holding().fold());
    }

    private Optional<String> own(Fold fold) {
        return desk.current()
                .flatMap(id -> Optional.ofNullable(fold.replicas().get(id)))
                .map(Certificate::desk);
    }

    /** Lets a desk in, as a member or as a wall; all that it ever recorded counts then. */
    public CompletionStage<Commit> admit(Typist by, String other, DeskStanding as) {
        return act(by, (now, _) -> {
            DeskStanding standing = now.steward(other);
            if (as != DeskStanding.MEMBER && as != DeskStanding.WALL) {
                throw new IllegalArgumentException("nobody is admitted as " + as);
            }
            if (standing == as || standing == DeskStanding.ROOT || standing == DeskStanding.STEWARD) {
                throw new Refusal("refusal.desk-in", KnownDesk.fingerprint(other));
            }
            return List.of(new Draft(
                    null, new DeskAdmitted(other, as.role(), null), now.desks().actsOn(other)));
        });
    }

    /** Puts a desk out: what is here of it counts on, and nothing else that anybody writes with its key. */
    public CompletionStage<Commit> revoke(Typist by, String other, @Nullable String reason) {
        return act(by, (now, _) -> {
            DeskStanding standing = now.steward(other);
            if (standing == DeskStanding.ROOT || now.own().filter(other::equals).isPresent()) {
                throw new Refusal("refusal.desk-stays", KnownDesk.fingerprint(other));
            }
            if (standing == DeskStanding.REVOKED) {
                // Another bound would be a wider one: what came under the desk's key since then is here by now.
                throw new Refusal("refusal.desk-out", KnownDesk.fingerprint(other));
            }
            return List.of(new Draft(
                    null,
                    new DeskRevoked(other, new LastWords(replica.holding()).of(other), reason),
                    now.desks().actsOn(other)));
        });
    }

    /** Makes a desk a steward. Only at the root's desk. */
    public CompletionStage<Commit> appoint(Typist by, String other) {
        return act(by, (now, _) -> {
            DeskStanding standing = now.root(other);
            if (standing == DeskStanding.ROOT || standing == DeskStanding.STEWARD) {
                throw new Refusal("refusal.desk-steward", KnownDesk.fingerprint(other));
            }
            return List.of(new Draft(
                    null, new StewardAppointed(other, null), now.desks().appointmentsOf(other)));
        });
    }

    /**
     * Makes a steward a member again. Only at the root's desk, which takes over what the steward did: who it let in stays, who it
     * put out stays out, what it redacted stays gone.
     */
    public CompletionStage<Commit> dismiss(Typist by, String other) {
        return act(by, (now, fold) -> {
            DeskStanding standing = now.root(other);
            now.wasSteward(other);
            List<Draft> drafts = new ArrayList<>();
            fold.taken().values().stream()
                    .filter(r -> r.by().author().desk().equals(other))
                    .map(r -> new PayloadRedacted(r.line(), r.remains(), r.reason()))
                    .forEach(again -> drafts.add(Draft.of(null, again)));
            now.desks()
                    .standingActsBy(other)
                    .forEach((id, operation) -> drafts.add(new Draft(null, operation, List.of(id))));
            if (standing == DeskStanding.STEWARD) {
                drafts.add(new Draft(
                        null,
                        new DeskAdmitted(other, DeskStanding.MEMBER.role(), null),
                        now.desks().actsOn(other)));
            }
            drafts.add(
                    new Draft(null, new StewardRevoked(other, null), now.desks().appointmentsOf(other)));
            return drafts;
        });
    }

    /**
     * Dismisses a steward in whose name somebody else acted: nothing stands that was done in its name, and what it recorded itself
     * counts only once its desk is let in again. Only at the root's desk.
     */
    public CompletionStage<Commit> disown(Typist by, String other) {
        return act(by, (now, _) -> {
            now.root(other);
            now.wasSteward(other);
            return List.of(
                    new Draft(null, new StewardRevoked(other, null), now.desks().appointmentsOf(other)));
        });
    }

    /**
     * Takes out of the record what the line with that id says, and of an entry what its amendments say; the hole, its author and the
     * reason stay for ever, and nobody can take that back. Completes when it is out of the journal on this disk.
     */
    public CompletionStage<Commit> redact(Typist by, String line, String reason) {
        return act(by, (now, fold) -> {
            now.beSteward();
            if (reason.isBlank()) {
                throw new Refusal("refusal.no-reason");
            }
            return Taking.of(fold, line).drafts(reason);
        });
    }

    /** Whether this desk is a steward's. */
    public boolean able() {
        Fold fold = replica.holding().fold();
        return new Rank(fold.trusted(), own(fold)).able();
    }

    private interface Deciding {
        List<Draft> drafts(Rank now, Fold fold) throws Refusal;
    }

    private CompletionStage<Commit> act(Typist by, Deciding deciding) {
        return replica.commit(by, (now, _) -> deciding.drafts(new Rank(now.trusted(), own(now)), now))
                .thenApply(commit -> {
                    replica.holding().fold().root().ifPresent(this::pin);
                    return commit;
                });
    }

    private void pin(String root) {
        try {
            if (file.read().isEmpty()) {
                file.write(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
