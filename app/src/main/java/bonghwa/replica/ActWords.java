package bonghwa.replica;

import bonghwa.domain.Assignment;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Journey;
import bonghwa.domain.Party;
import bonghwa.domain.Person;
import bonghwa.domain.Report;
import bonghwa.domain.Role;
import bonghwa.domain.Room;
import bonghwa.domain.Saying;
import bonghwa.domain.Service;
import bonghwa.domain.Site;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Team;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Operation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What an act was, in few words: for undoing it, and for a list of what was done. */
public final class ActWords {

    private static final int NAMED = 3;

    private final Incident incident;

    private ActWords(Incident incident) {
        this.incident = incident;
    }

    /** What the acts of one go were: how many entries were amended, else the first that says more than that a duty ended. */
    public static Saying of(Room room, List<Act> acts) {
        if (acts.size() > 1 && acts.stream().allMatch(a -> a.operation() instanceof Operation.EntryAmended)) {
            return Saying.of("did.amended-many", acts.size());
        }
        long imported = acts.stream().filter(Act::imported).count();
        if (imported > 1) {
            return Saying.of("did.imported", imported);
        }
        Act first = acts.stream()
                .filter(a -> !(a.operation() instanceof Operation.DutyEnded))
                .findFirst()
                .orElse(acts.getFirst());
        String id = first.incident();
        Incident incident =
                id == null ? Incident.unknown("") : room.incident(id).orElse(Incident.unknown(id));
        return new ActWords(incident).of(first);
    }

    private Saying of(Act act) {
        return switch (act.operation()) {
            case Operation.IncidentDeclared d -> Saying.of("did.declared", d.title());
            case Operation.IncidentAmended _ -> Saying.of("did.incident");
            case Operation.PhaseEntered p -> Saying.of("did.phase", p.phase());
            case Operation.EntryLogged e -> entry(e.number(), e.content());
            case Operation.StateReported s -> reported(s.number(), s.content());
            case Operation.EntryAmended a -> amended(a);
            case Operation.EntryStruck s -> Saying.of(s.struck() ? "did.struck" : "did.restored", number(s.entry()));
            case Operation.EntryPinned p -> Saying.of(p.pinned() ? "did.pinned" : "did.unpinned", number(p.entry()));
            case Operation.EntryResolved r ->
                Saying.of(r.at() == null ? "did.reopened" : "did.resolved", number(r.entry()));
            case Operation.DutyAssigned d -> duty("did.assigned", d.person(), d.duty());
            case Operation.DutyEnded e ->
                assignment(e.assignment(), e.until() == null ? "did.duty-goes-on" : "did.duty-ended");
            case Operation.HandoverOffered o -> Saying.of("did.offered", duty(o.duty()));
            case Operation.HandoverAmended a -> handover("did.brief", a.handover());
            case Operation.HandoverAccepted a -> handover("did.accepted", a.handover());
            case Operation.HandoverWithdrawn w ->
                handover(w.withdrawn() ? "did.withdrawn" : "did.offered-again", w.handover());
            case Operation.SizeUpSet _ -> Saying.of("did.size-up");
            case Operation.RhythmSet r -> Saying.of(r.silenced() ? "did.silenced" : "did.rhythm", r.beat());
            case Operation.TeamSet t ->
                Saying.of(
                        "did.team",
                        incident.conduct()
                                .team(t.team())
                                .map(Team::name)
                                .<Object>map(n -> n)
                                .orElse(t.team()));
            case Operation.NoticeDrafted d -> Saying.of(d.draft() == null ? "did.no-draft" : "did.draft");
            case Operation.NoticeSent n -> Saying.of("did.notice", n.number());
            case Operation.CatalogueChanged c -> catalogue(c);
            case Operation.ReplicaCertified _,
                    Operation.StewardAppointed _,
                    Operation.StewardRevoked _,
                    Operation.DeskAdmitted _,
                    Operation.DeskRevoked _,
                    Operation.PayloadRedacted _,
                    Operation.Anchored _ -> Saying.of("did.trust");
        };
    }

    /** What it named: the first few, and how many more. */
    private static Saying catalogue(Operation.CatalogueChanged c) {
        List<Object> named = Stream.of(
                        c.services().stream().map(Service::name),
                        c.sites().stream().map(Site::name),
                        c.journeys().stream().map(Journey::name),
                        c.people().stream().map(Person::name),
                        c.roles().stream().map(Role::name),
                        c.removed().stream().map(key -> key.substring(key.indexOf(':') + 1)))
                .flatMap(s -> s.map(Object.class::cast))
                .toList();
        if (named.isEmpty()) {
            return Saying.of("did.catalogue");
        }
        int more = named.size() - NAMED;
        return more > 0
                ? Saying.of("did.catalogue-more", named.subList(0, NAMED), more)
                : Saying.of("did.catalogue-of", named);
    }

    private static Saying entry(String number, Content content) {
        return Saying.of("did.entry", number, content.kind(), content.text());
    }

    private static Saying reported(String number, Content content) {
        Report first = content.reports().getFirst();
        State state = first.state();
        List<Target> targets = content.about().targets().isEmpty()
                ? content.reports().stream().map(Report::target).limit(3).toList()
                : content.about().targets();
        if (state != null) {
            return Saying.of("did.state", targets, state);
        }
        return first.confirmsOnly() ? Saying.of("did.confirmed", targets) : entry(number, content);
    }

    private Saying amended(Operation.EntryAmended a) {
        Change change = a.change();
        Boolean struck = change.struck();
        if (struck != null && change.equals(Change.NONE.withStruck(struck))) {
            return Saying.of(struck ? "did.struck" : "did.restored", number(a.entry()));
        }
        Boolean pinned = change.pinned();
        if (pinned != null && change.equals(Change.NONE.withPinned(pinned))) {
            return Saying.of(pinned ? "did.pinned" : "did.unpinned", number(a.entry()));
        }
        if (change.done() != null && change.equals(Change.NONE.withDone(Objects.requireNonNull(change.done())))) {
            return Saying.of(change.done().at() == null ? "did.reopened" : "did.resolved", number(a.entry()));
        }
        return Saying.of("did.amended", number(a.entry()));
    }

    private String number(String entry) {
        return incident.log().entry(entry).map(TimelineEntry::number).orElse(entry);
    }

    private Saying assignment(String id, String key) {
        return incident.assignments().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .map((Assignment a) -> duty(key, a.person(), a.duty()))
                .orElse(Saying.of(key, id, ""));
    }

    private Saying handover(String key, String id) {
        return Saying.of(
                key,
                incident.conduct()
                        .handover(id)
                        .map(Handover::duty)
                        .<Object>map(this::duty)
                        .orElse(id));
    }

    private Saying duty(String key, String person, Duty duty) {
        return Saying.of(key, new Party.OfPerson(person), duty(duty));
    }

    private Object duty(Duty duty) {
        return duty instanceof Duty.OfTask(String entry) ? number(entry) : duty;
    }
}
