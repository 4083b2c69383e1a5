package bonghwa.replica;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The desks of which something is held, with what is known of each. Any thread. */
record KnownDesks(Holding holding) {

    /** All of them, those that came first first; those that count have no first moment and stand in front. */
    List<KnownDesk> all() {
        Map<String, List<Recorded>> aside = new HashMap<>();
        holding.fold()
                .notCounting()
                .forEach(r -> aside.computeIfAbsent(r.head().author().desk(), _ -> new ArrayList<>())
                        .add(r));
        Map<String, Long> lines = lines();
        List<KnownDesk> all = new ArrayList<>();
        holding.fold()
                .desks()
                .forEach((id, standing) ->
                        all.add(desk(id, standing, lines.getOrDefault(id, 0L), aside.getOrDefault(id, List.of()))));
        all.sort(Comparator.comparing(KnownDesk::firstSeen, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(KnownDesk::id));
        return all;
    }

    /** How many lines are held of the replicas of each desk, each looked at once: anybody may begin thousands. */
    private Map<String, Long> lines() {
        Map<String, Long> lines = new HashMap<>();
        holding.fold().trusted().desksByReplica().forEach((replica, desks) -> {
            long held = holding.branches(replica).lines();
            desks.forEach(desk -> lines.merge(desk, held, Long::sum));
        });
        return lines;
    }

    private KnownDesk desk(String id, DeskStanding standing, long lines, List<Recorded> aside) {
        @Nullable
        Instant first = aside.stream()
                .map(r -> r.head().origin().recordedAt())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new KnownDesk(id, standing, person(aside), first, lines);
    }

    /** The name under which whoever wrote at a desk introduced himself there, or was known before. */
    private @Nullable Name person(List<Recorded> aside) {
        List<String> authors = aside.stream()
                .map(r -> r.head().author().person())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return aside.stream()
                .flatMap(r -> r.meaning() instanceof Meaning.Understood(Operation.CatalogueChanged c, _)
                        ? c.people().stream()
                        : Stream.<Person>empty())
                .filter(p -> authors.contains(p.id()))
                .map(Person::name)
                .findFirst()
                .or(() -> authors.stream()
                        .flatMap(a -> holding.room().catalogue().person(a).stream())
                        .map(Person::name)
                        .findFirst())
                .orElse(null);
    }
}
