package bonghwa.testing;

import bonghwa.domain.About;
import bonghwa.domain.Audience;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Eta;
import bonghwa.domain.Function;
import bonghwa.domain.Kind;
import bonghwa.domain.Name;
import bonghwa.domain.Phase;
import bonghwa.domain.Report;
import bonghwa.domain.Service;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A random but possible record of several replicas that write at the same time, from a seed. Uneven on purpose. */
public final class RandomRecord {

    private final Random random;
    private final List<Scribe> scribes = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final int[] weights = new int[12];
    private final boolean loose;
    private final RandomCrew crew;

    /** Some of its records change what is not there. */
    public RandomRecord(int seed, int replicas) {
        this(seed, replicas, true);
    }

    /** {@code loose}: some of its records change what is not there. */
    public RandomRecord(int seed, int replicas, boolean loose) {
        this.loose = loose;
        random = new Random(seed);
        crew = new RandomCrew(random, loose);
        for (int i = 0; i < replicas; i++) {
            scribes.add(new Scribe(1 + seed * 10 + i));
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(9);
        }
        weights[0] = Math.max(weights[0], 2);
    }

    /** The lines of all replicas, certificates included, {@code count} in all. */
    public List<Line> lines(int count) {
        scribes.getFirst()
                .write(
                        "incident",
                        new Operation.IncidentDeclared(
                                Text.of("사고"), Severity.SEV1, scribes.getFirst().clock(), ZoneOffset.UTC));
        for (int written = scribes.size() + 1; written < count; written++) {
            Scribe scribe = scribes.get(random.nextInt(scribes.size()));
            scribe.later(random.nextInt(90) - 20);
            step(scribe);
        }
        return scribes.stream().flatMap(s -> s.lines().stream()).toList();
    }

    public List<Recorded> records(int count) {
        return lines(count).stream().map(Recorded::of).toList();
    }

    private void step(Scribe scribe) {
        int act = pick();
        boolean possible = loose || !(((act == 3 || act == 9) && entries.isEmpty()) || (act == 5 && duties.isEmpty()));
        switch (possible ? act : 0) {
            case 9 ->
                changes.add(scribe.write("incident", resolved(scribe), some(changes))
                        .id());
            case 10 -> crew.handOver(scribe);
            case 11 -> crew.lead(scribe);
            case 1 -> report(scribe);
            case 2 -> amend(scribe);
            case 3 ->
                changes.add(scribe.write(
                                "incident",
                                new Operation.EntryStruck(any(entries), random.nextBoolean(), "중복"),
                                some(changes))
                        .id());
            case 4 ->
                duties.add(scribe.write(
                                "incident",
                                new Operation.DutyAssigned("kim", new Duty.OfRole("scribe"), moment(scribe), null))
                        .id());
            case 5 ->
                scribe.write("incident", new Operation.DutyEnded(any(duties), moment(scribe), null), some(duties));
            case 6 ->
                scribe.write(
                        "incident",
                        new Operation.PhaseEntered(
                                Phase.values()[random.nextInt(Phase.values().length)], moment(scribe), null));
            case 7 ->
                changes.add(scribe.write(
                                "incident",
                                new Operation.IncidentAmended(
                                        Text.of("사고 " + random.nextInt(9)), null, null, null, null),
                                some(changes))
                        .id());
            case 8 -> changes.add(scribe.write(null, catalogue(), some(changes)).id());
            default ->
                entries.add(scribe.write(
                                "incident",
                                new Operation.EntryLogged(
                                        "A" + entries.size(),
                                        Content.of(Kind.NOTE, moment(scribe), "글 " + random.nextInt(99))))
                        .id());
        }
    }

    private Operation resolved(Scribe scribe) {
        return new Operation.EntryResolved(any(entries), random.nextInt(4) == 0 ? null : moment(scribe), "해소");
    }

    private int pick() {
        int at = random.nextInt(Arrays.stream(weights).sum());
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return 0;
    }

    private void report(Scribe scribe) {
        Report report = new Report(
                Target.function("svc" + random.nextInt(2), "f" + random.nextInt(2)),
                random.nextInt(5) == 0 ? null : State.values()[random.nextInt(State.values().length)],
                null,
                random.nextInt(4) == 0 ? Eta.at(moment(scribe)) : null);
        Content content = new Content(
                Kind.STATUS, When.exactly(moment(scribe)), Text.of("상태"), null, About.NOTHING, List.of(report), null);
        entries.add(scribe.write("incident", new Operation.StateReported("A" + entries.size(), content))
                .id());
    }

    private void amend(Scribe scribe) {
        Change change = random.nextBoolean()
                ? Change.NONE.withText(Text.of("고침 " + random.nextInt(99)))
                : Change.NONE.withOccurred(When.about(moment(scribe)));
        if (!entries.isEmpty()) {
            changes.add(scribe.write("incident", new Operation.EntryAmended(any(entries), change, null), some(changes))
                    .id());
        }
    }

    private Operation catalogue() {
        Service service = new Service(
                "svc" + random.nextInt(2),
                Name.of("서비스 " + random.nextInt(9), "Service"),
                null,
                null,
                Audience.PUBLIC,
                List.of(),
                List.of(),
                List.of(new Function("f0", Name.of("가", "A"), null), new Function("f1", Name.of("나", "B"), null)));
        return new Operation.CatalogueChanged(
                List.of(service),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                random.nextInt(4) == 0 ? List.of("service:svc" + random.nextInt(2)) : List.of());
    }

    private Instant moment(Scribe scribe) {
        return scribe.clock().minusSeconds(random.nextInt(4) * 600L);
    }

    private String any(List<String> ids) {
        return ids.isEmpty() ? "nothing" : ids.get(random.nextInt(ids.size()));
    }

    private String[] some(List<String> ids) {
        return ids.isEmpty() || random.nextBoolean() ? new String[0] : new String[] {any(ids)};
    }
}
