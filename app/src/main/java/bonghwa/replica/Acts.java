package bonghwa.replica;

import bonghwa.domain.Amendment;
import bonghwa.domain.Incident;
import bonghwa.domain.Mark;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Fold;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out of the room what was recorded in it: so that any act can be undone, also after the program was started
 * anew. Of a record that set several fields of one thing there is one act.
 */
final class Acts {

    private final String incident;
    private final List<Act> all = new ArrayList<>();

    private Acts(String incident) {
        this.incident = incident;
    }

    /** All acts, oldest record first. */
    static List<Act> of(Incident incident) {
        Acts acts = new Acts(incident.id());
        incident.log().entries().forEach(acts::entry);
        incident.steps()
                .forEach(s -> acts.add(s.mark(), new Operation.PhaseEntered(s.phase(), s.occurred(), s.note())));
        acts.all.addAll(FactActs.of(incident));
        incident.notices()
                .forEach(n -> acts.add(
                        n.mark(),
                        new Operation.NoticeSent(
                                n.number(), n.audience(), n.basis(), n.sent(), n.text(), n.next(), n.release())));
        acts.all.addAll(CrewActs.of(incident));
        acts.all.sort(Comparator.comparing(Act::mark));
        return List.copyOf(acts.all);
    }

    /** All acts that changed the catalogue, oldest record first. */
    static List<Act> ofCatalogue(Fold fold) {
        return fold.catalogueHistory().all().stream()
                .map(said -> new Act(null, said.mark(), said.change()))
                .toList();
    }

    /**
     * The newest of those acts, with all that was recorded in one go with it; oldest first. Empty: there is none. Of
     * the incidents only those are looked at that were touched since.
     */
    static List<Act> last(Fold fold, Predicate<Incident> where, Predicate<Act> which) {
        List<Act> found =
                new ArrayList<>(ofCatalogue(fold).stream().filter(which).toList());
        for (Incident each : fold.room().declared()) {
            if (where.test(each) && touchedSince(each, newest(found))) {
                of(each).stream().filter(which).forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(Act::mark));
        int from = found.size() - 1;
        while (from > 0 && found.get(from - 1).togetherWith(found.get(from))) {
            from--;
        }
        return found.subList(Math.max(from, 0), found.size());
    }

    private static @Nullable Mark newest(List<Act> acts) {
        return acts.stream().map(Act::mark).max(Comparator.naturalOrder()).orElse(null);
    }

    private static boolean touchedSince(Incident incident, @Nullable Mark mark) {
        Mark touched = incident.touched();
        return mark == null || touched == null || touched.compareTo(mark) > 0;
    }

    /** The acts of those records, in their order; what is not there is left out. */
    static List<Act> of(Fold fold, List<String> records) {
        Set<String> ids = Set.copyOf(records);
        Predicate<Act> named = a -> ids.contains(a.id());
        List<Act> found = new ArrayList<>();
        ofCatalogue(fold).stream().filter(named).forEach(found::add);
        for (Incident each : fold.room().declared()) {
            if (found.size() < ids.size()) {
                of(each).stream().filter(named).forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(Act::mark));
        return found;
    }

    private void add(Mark mark, Operation operation) {
        all.add(new Act(incident, mark, operation));
    }

    private void entry(TimelineEntry entry) {
        add(
                entry.mark(),
                entry.written().reports().isEmpty()
                        ? new Operation.EntryLogged(entry.number(), entry.written())
                        : new Operation.StateReported(entry.number(), entry.written()));
        for (Amendment a : entry.amendments()) {
            add(a.mark(), new Operation.EntryAmended(entry.id(), a.change(), a.reason()));
        }
    }
}
