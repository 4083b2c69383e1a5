package bonghwa.op;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Incident;
import bonghwa.domain.Redaction;
import bonghwa.domain.Room;
import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The room that a set of records makes for those who trust one root: a pure and total function of that set and that root. The
 * order in which records arrive, and how often, makes no difference: every field is a {@link bonghwa.domain.Register}, everything
 * else is a set, and who counts follows from all that was recorded. Immutable; {@link #with} shares what did not change.
 */
public final class Fold {

    /** The version of these rules; a snapshot of another version is folded anew. */
    public static final int VERSION = 7;

    private final Trust trust;
    private final CatalogueFold catalogue;
    private final Map<String, IncidentFold> incidents;
    private final Map<String, Unapplied> refused;
    private final Aside aside;
    private final Anchors anchors;
    private final Redactions redactions;
    private final boolean narrowed;

    private Fold(
            Trust trust,
            CatalogueFold catalogue,
            Map<String, IncidentFold> incidents,
            Map<String, Unapplied> refused,
            Aside aside,
            Anchors anchors,
            Redactions redactions,
            boolean narrowed) {
        this.trust = trust;
        this.catalogue = catalogue;
        this.incidents = incidents;
        this.refused = refused;
        this.aside = aside;
        this.anchors = anchors;
        this.redactions = redactions;
        this.narrowed = narrowed;
    }

    /** The empty room of that kind of time in which every desk counts that vouches for its replicas. */
    public static Fold empty(Clockwork.Kind kind) {
        return empty(kind, null);
    }

    /** The empty room of that kind of time for those who trust that desk; null: every desk counts. */
    public static Fold empty(Clockwork.Kind kind, @Nullable String root) {
        Trust trust = Trust.of(kind, root, Ancestry.NONE);
        return of(trust, CatalogueFold.EMPTY, Map.of(), List.of(), Anchors.NONE, Redactions.NONE);
    }

    /** What a snapshot kept of what counts. */
    static Fold of(
            Trust trust,
            CatalogueFold catalogue,
            Map<String, IncidentFold> incidents,
            List<Unapplied> refused,
            Anchors anchors,
            Redactions redactions) {
        Map<String, Unapplied> left = new TreeMap<>();
        refused.forEach(u -> left.put(u.id(), u));
        return new Fold(trust, catalogue, incidents, left, Aside.NOTHING, anchors, redactions, false);
    }

    /** This fold; an empty one that trusts nobody yet then trusts the desk of the first of those lines. */
    public Fold rooted(SequencedCollection<Recorded> lines) {
        return trust.root() != null || begun() || lines.isEmpty()
                ? this
                : empty(trust.kind(), lines.getFirst().head().author().desk());
    }

    /** This fold with more records, in any order. Look at {@link #narrowed} before anybody sees it. */
    public Fold with(Collection<Recorded> records) {
        Trust now = trust.with(records, aside.records().values());
        Redactions taken = redactions.with(records, now);
        boolean taking = !taken.counting().equals(redactions.counting());
        boolean same = now.equals(trust) && !taking;
        List<Recorded> counting = new ArrayList<>();
        List<Recorded> others = new ArrayList<>();
        Stream.concat(same ? Stream.of() : aside.records().values().stream(), records.stream())
                .map(taken::left)
                .forEach(r -> (now.against(r) == null ? counting : others).add(r));
        Map<String, Unapplied> left = new TreeMap<>(refused);
        List<Recorded> understood = understood(counting, left);
        return new Fold(
                now,
                catalogue.with(understood),
                IncidentFold.all(incidents, understood),
                Collections.unmodifiableMap(left),
                same ? aside.with(others, now) : Aside.of(others, now),
                anchors.with(understood),
                taken,
                narrowed || now.narrows(trust) || (taking && begun()));
    }

    private boolean begun() {
        return !trust.certificates().byReplica().isEmpty();
    }

    /**
     * Whether something may have been folded that counts no more (a desk was put out, a line redacted): a fold cannot subtract. Then
     * its room is wrong, and whoever has all records folds them {@link #anew}.
     */
    public boolean narrowed() {
        return narrowed;
    }

    /** The empty room with this one's root and kind of time. */
    public Fold anew() {
        return empty(trust.kind(), trust.root());
    }

    /** Those that this version understands; what is left says why. */
    private static List<Recorded> understood(List<Recorded> records, Map<String, Unapplied> left) {
        List<Recorded> understood = new ArrayList<>();
        for (Recorded recorded : records) {
            left.remove(recorded.id());
            switch (recorded.meaning()) {
                case Meaning.Understood(_, List<String> unknown) -> {
                    if (!unknown.isEmpty()) {
                        refuse(left, recorded, Reason.NEWER, recorded.head().type() + " " + unknown);
                    }
                    understood.add(recorded);
                }
                case Meaning.Redacted _ -> understood.add(recorded);
                case Meaning.NotUnderstood(Reason reason, String detail) -> refuse(left, recorded, reason, detail);
            }
        }
        return understood;
    }

    private static void refuse(Map<String, Unapplied> left, Recorded recorded, Reason reason, String detail) {
        left.put(recorded.id(), new Unapplied(recorded.id(), reason, detail));
    }

    /** The room as it stands. */
    public Room room() {
        Map<String, Incident> folded = new HashMap<>();
        List<Unapplied> unapplied = new Bygone(redactions, trust).told(refused.values());
        unapplied.addAll(aside.listed());
        incidents.forEach((id, fold) -> {
            folded.put(id, fold.incident().declaredBy(aside.incident(id)));
            unapplied.addAll(fold.waiting());
        });
        unapplied.sort((a, b) -> a.id().compareTo(b.id()));
        return new Room(
                catalogue.catalogue(),
                Collections.unmodifiableMap(folded),
                List.copyOf(unapplied),
                aside.shown(),
                List.of());
    }

    /** What vouches for each replica, by the replica's id. */
    public Map<String, Certificate> replicas() {
        return trust.certificates().all();
    }

    /** The desk that the room trusts, by its id; empty where every desk counts. */
    public Optional<String> root() {
        return Optional.ofNullable(trust.root());
    }

    /** How every desk stands that the root, a steward or a certificate names, by its id. */
    public Map<String, DeskStanding> desks() {
        return trusted().standings();
    }

    /** The desks of the room, and what was done about them. */
    public Desks trusted() {
        return new Desks(trust);
    }

    /** The last anchor of that replica, with which it vouched for what it held. */
    public Optional<Recorded> lastAnchor(String replica) {
        return anchors.last(replica);
    }

    /** By which version of these rules each desk folded when it vouched last. */
    public Map<String, Integer> versions() {
        return anchors.versions();
    }

    /** The ends that a replica vouched for last, of each replica that its anchors ever named. */
    public Map<String, List<End>> vouched(String replica) {
        return anchors.vouched(replica);
    }

    /** The lines whose payload a steward took out, by id: they are no holes. */
    public Set<String> redacted() {
        return redactions.counting().keySet();
    }

    /** What stewards took out of the record, by the id of the line, whether that is here or not. */
    public Map<String, Redaction> taken() {
        return redactions.counting();
    }

    /** That line; without its payload if that was redacted. */
    public Line left(Line line) {
        boolean taken = redactions.counting().containsKey(line.id());
        return taken && line.redactable() && line.payload().isPresent() ? line.withoutPayload() : line;
    }

    Redactions redactions() {
        return redactions;
    }

    /** The records that do not count, in no particular order. */
    public Collection<Recorded> notCounting() {
        return aside.records().values();
    }

    /** The ids whose values a new definition of that catalogue key (such as {@code service:pay}, {@code pinned}) replaces. */
    public List<String> replacing(Collection<String> catalogueKeys) {
        return catalogue.replacing(catalogueKeys);
    }

    /** The kind of time that it folds. */
    public Clockwork.Kind kind() {
        return trust.kind();
    }

    Trust trust() {
        return trust;
    }

    Anchors anchors() {
        return anchors;
    }

    List<Unapplied> refused() {
        return List.copyOf(refused.values());
    }

    /** Every definition of the catalogue, as it was recorded. */
    public CatalogueHistory catalogueHistory() {
        return new CatalogueHistory(catalogue.fields());
    }

    List<Snapshot.Field> catalogueFields() {
        return catalogue.kept();
    }

    /** Records that change nothing yet: they do not count, or what they change has not arrived. */
    List<Recorded> waiting() {
        List<Recorded> waiting = new ArrayList<>(aside.records().values());
        incidents.values().forEach(i -> i.pending().values().forEach(waiting::addAll));
        return waiting;
    }
}
