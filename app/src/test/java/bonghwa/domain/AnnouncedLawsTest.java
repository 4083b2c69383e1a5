package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import bonghwa.op.Recorded;
import bonghwa.testing.RandomRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What notices said beside what is known, taken over from the moment before: as if it had been worked out anew. */
class AnnouncedLawsTest {

    private static final int RECORDS = 90;
    private static final int STEPS = 25;

    @Property(tries = 150)
    void taken_over_from_any_other_moment_it_is_the_one_made_anew(@ForAll @IntRange(max = 100_000) int seed) {
        Random random = new Random(seed);
        List<Recorded> records = new RandomRecord(seed, 2, false).records(RECORDS);
        List<SentNotice> notices = notices(records, random);
        @Nullable Review before = null;

        for (int step = 0; step < STEPS; step++) {
            Room room = known(records.subList(0, random.nextInt(records.size() + 1)), notices);
            Instant at = moment(room, random);
            Review anew = Review.of(room.until(at), "incident", at, Duration.ofHours(1));

            before = Review.of(room.until(at), "incident", at, Duration.ofHours(1), before);

            assertThat(before).isEqualTo(anew);
        }
    }

    private static Room fold(List<Recorded> records) {
        return Fold.empty(Clockwork.Kind.REAL).with(records).room();
    }

    /** What those records say, with those notices. */
    private static Room known(List<Recorded> records, List<SentNotice> notices) {
        Map<String, Incident> incidents = new HashMap<>(fold(records).incidents());
        incidents.computeIfPresent("incident", (_, i) -> told(i, notices));
        Catalogue catalogue = new Story()
                .service("svc0", "f0", "f1")
                .service("svc1", "f0", "f1")
                .catalogue();
        return new Room(catalogue, incidents, List.of());
    }

    /** Notices of the moments of some entries, and of moments near them: the same by whatever part of the record. */
    private static List<SentNotice> notices(List<Recorded> records, Random random) {
        Log log = fold(records).incident("incident").map(Incident::log).orElse(Log.EMPTY);
        List<SentNotice> notices = new ArrayList<>();
        for (TimelineEntry entry : log.entries()) {
            if (random.nextInt(2) == 0) {
                Instant basis = entry.occurredAt().minusSeconds(random.nextInt(3) * 60L);
                Release release =
                        random.nextBoolean() ? new Release(List.of(), null, null).knowing(log.until(basis)) : null;
                notices.add(new SentNotice(
                        notices.size(),
                        Audience.PUBLIC,
                        basis,
                        basis.plusSeconds((random.nextInt(4) - 1) * 120L),
                        Text.of("공지"),
                        null,
                        release,
                        entry.mark()));
            }
        }
        return notices;
    }

    private static Incident told(Incident incident, List<SentNotice> notices) {
        return new Incident(
                incident.id(),
                incident.declared(),
                incident.facts(),
                incident.steps(),
                incident.log(),
                incident.assignments(),
                notices,
                incident.conduct(),
                incident.touched());
    }

    private static Instant moment(Room room, Random random) {
        List<Instant> moments = room.incidents().values().stream()
                .flatMap(i -> i.log().entries().stream())
                .flatMap(e -> Stream.of(e.occurredAt(), e.occurredAt().minusSeconds(1)))
                .toList();
        return moments.isEmpty() ? Instant.EPOCH : moments.get(random.nextInt(moments.size()));
    }

    @Property(tries = 50)
    void a_notice_of_which_nothing_changed_is_the_very_same(@ForAll @IntRange(max = 100_000) int seed) {
        List<Recorded> records = new RandomRecord(seed, 2, false).records(RECORDS);
        Room room = known(records, notices(records, new Random(seed)));
        Instant at = Instant.parse("2100-01-01T00:00:00Z");
        Review before = Review.of(room, "incident", at, Duration.ofHours(1));

        Review after = Review.of(room, "incident", at.plusSeconds(1), Duration.ofHours(1), before);

        for (int i = 0; i < before.announced().size(); i++) {
            assertThat(after.announced().get(i)).isSameAs(before.announced().get(i));
        }
    }
}
