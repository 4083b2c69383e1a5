package bonghwa.testing;

import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Duty;
import bonghwa.domain.Eta;
import bonghwa.domain.Name;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Role;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import bonghwa.op.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random but possible records of how an incident is led: hand-overs, size-up, rhythm, teams. */
final class RandomCrew {

    private static final List<String> PEOPLE = List.of("kim", "lee", "park");

    private final Random random;
    private final boolean loose;
    private final List<String> handovers = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    RandomCrew(Random random, boolean loose) {
        this.random = random;
        this.loose = loose;
    }

    void handOver(Scribe scribe) {
        if ((handovers.isEmpty() && !loose) || random.nextInt(3) == 0) {
            offer(scribe);
            return;
        }
        String handover = handovers.isEmpty() ? "nothing" : handovers.get(random.nextInt(handovers.size()));
        Operation answer =
                switch (random.nextInt(4)) {
                    case 0 -> new Operation.HandoverAmended(handover, words());
                    case 1 -> new Operation.HandoverWithdrawn(handover, random.nextBoolean(), "나중에");
                    default -> new Operation.HandoverAccepted(handover, person(), scribe.clock(), handover);
                };
        answers.add(scribe.write("incident", answer, some(answers)).id());
    }

    private void offer(Scribe scribe) {
        Duty duty = new Duty.OfRole(random.nextBoolean() ? Role.COMMANDER : "scribe");
        Instant at = scribe.clock();
        String id = scribe.write("incident", new Operation.HandoverOffered(duty, person(), person(), at, words()))
                .id();
        handovers.add(id);
        answers.add(id);
    }

    void lead(Scribe scribe) {
        Operation operation =
                switch (random.nextInt(4)) {
                    case 0 ->
                        new Operation.SizeUpSet(
                                random.nextBoolean() ? words() : null,
                                random.nextBoolean() ? words() : null,
                                random.nextBoolean() ? Trend.values()[random.nextInt(4)] : null,
                                null);
                    case 1 ->
                        new Operation.RhythmSet(
                                Beat.values()[random.nextInt(3)],
                                random.nextBoolean() ? Duration.ofMinutes(1 + random.nextInt(60)) : null,
                                random.nextBoolean());
                    case 2 ->
                        new Operation.NoticeDrafted(
                                Audience.values()[random.nextInt(3)],
                                random.nextInt(4) == 0
                                        ? null
                                        : new NoticeDraft(scribe.clock(), null, null, "1", words(), null));
                    default ->
                        new Operation.TeamSet(
                                "t" + random.nextInt(2),
                                random.nextBoolean() ? Name.of("조 " + random.nextInt(9), "Team") : null,
                                random.nextBoolean() ? person() : null,
                                random.nextBoolean() ? List.of(person()) : null,
                                random.nextInt(4) == 0 ? Eta.at(scribe.clock()) : null);
                };
        said.add(scribe.write("incident", operation, some(said)).id());
    }

    private String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private Text words() {
        return Text.of("말 " + random.nextInt(99));
    }

    private String[] some(List<String> ids) {
        return ids.isEmpty() || random.nextBoolean()
                ? new String[0]
                : new String[] {ids.get(random.nextInt(ids.size()))};
    }
}
