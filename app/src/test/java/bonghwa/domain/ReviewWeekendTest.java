package bonghwa.domain;

import static bonghwa.testing.Weekend.kst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import bonghwa.testing.Weekend;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The review of the recorded weekend against the file itself, read in the plainest way, and against numbers worked out by hand. */
class ReviewWeekendTest {

    private static List<JsonNode> entries;
    private static Review whole;
    private static Review sunday;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = ReviewWeekendTest.class.getResourceAsStream("/incidents/kakao-2022.json")) {
            JsonNode file = JsonMapper.shared().readTree(Objects.requireNonNull(in));
            entries = StreamSupport.stream(file.get("entries").spliterator(), false)
                    .toList();
        }
        Weekend weekend = new Weekend();
        whole = Review.of(weekend.whole(), Weekend.INCIDENT, kst("2022-10-20T23:00:00"), Duration.ofHours(1));
        sunday = Review.of(weekend.whole(), Weekend.INCIDENT, Weekend.MOMENT, Duration.ofHours(1));
    }

    private static Instant at(JsonNode entry) {
        return OffsetDateTime.parse(entry.get("at").asString()).toInstant();
    }

    @Test
    void the_silences_are_those_between_the_times_of_the_file() {
        TreeSet<Instant> times = new TreeSet<>(entries.stream().map(e -> at(e)).toList());
        times.add(kst("2022-10-15T15:19:00"));
        Map<Instant, Instant> quiet = new HashMap<>();
        times.tailSet(kst("2022-10-15T15:19:00")).forEach(from -> {
            Instant to = times.higher(from);
            if (to != null && Duration.between(from, to).toMinutes() >= 60) {
                quiet.put(from, to);
            }
        });

        assertThat(whole.gaps()).allMatch(g -> g.to().equals(quiet.get(g.from())));
        assertThat(whole.gaps()).hasSameSizeAs(quiet.keySet());
        assertThat(whole.gaps().getFirst()).isEqualTo(new Gap(kst("2022-10-19T20:00:00"), kst("2022-10-20T09:00:00")));
    }

    @Test
    void the_milestones_are_those_of_the_file_up_to_the_moment() {
        List<String> all = entries.stream()
                .filter(e -> e.get("kind").asString().equals("milestone"))
                .map(e -> e.get("text_ko").asString())
                .toList();

        assertThat(whole.milestones())
                .extracting(e -> e.content().text().ko())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(sunday.milestones()).allMatch(e -> !e.occurredAt().isAfter(Weekend.MOMENT));
        assertThat(sunday.milestones().size()).isLessThan(all.size());
    }

    /** The shared platform needs nothing, so what was said of its functions is what they were worth. */
    @Test
    void what_users_lost_of_a_function_that_needs_nothing_is_what_the_file_says_of_it() {
        Instant end = kst("2022-10-20T23:00:00");
        for (String part : List.of("cache", "object-storage", "deploy-tools", "monitoring")) {
            Map<String, Duration> lost = new HashMap<>();
            String state = "";
            Instant since = kst("2022-10-15T15:19:00");
            for (JsonNode entry : entries) {
                boolean here = entry.path("service").asString("").equals("platform")
                        && List.of("", part).contains(entry.path("function").asString(""));
                if (here && entry.has("state") && !at(entry).isAfter(end)) {
                    Instant from = at(entry).isBefore(since) ? since : at(entry);
                    lost.merge(state, Duration.between(since, from), Duration::plus);
                    state = entry.get("state").asString();
                    since = from;
                }
            }
            lost.merge(state, Duration.between(since, end), Duration::plus);

            LostTime counted = whole.lost(Target.function("platform", part));
            assertThat(counted.in(State.MAJOR_OUTAGE)).isEqualTo(lost.getOrDefault("outage", Duration.ZERO));
            assertThat(counted.in(State.PARTIAL_OUTAGE)).isEqualTo(lost.getOrDefault("partial", Duration.ZERO));
        }
    }

    @Test
    void the_notices_are_set_against_the_promises_worked_out_by_hand() {
        assertThat(sunday.promised())
                .extracting(PromisedNotice::due, PromisedNotice::late, PromisedNotice::kept)
                .containsExactly(
                        tuple(kst("2022-10-15T15:39:00"), Duration.parse("PT16H21M"), false),
                        tuple(kst("2022-10-16T14:00:00"), Duration.ofMinutes(30), false),
                        tuple(kst("2022-10-16T21:30:00"), Duration.ZERO, true),
                        tuple(kst("2022-10-16T23:30:00"), Duration.ZERO, false));
    }

    @Test
    void the_hours_are_those_worked_out_by_hand() {
        assertThat(sunday.hours())
                .extracting(Worked::person, Worked::total)
                .containsExactly(
                        tuple("day-commander", Duration.parse("PT24H7M")),
                        tuple("pangyo-site", Duration.parse("PT13H40M12S")),
                        tuple("duty-commander", Duration.parse("PT6H10M12S")),
                        tuple("night-scribe", Duration.parse("PT3H10M12S")),
                        tuple("evening-comms", Duration.parse("PT2H14M12S")));
        assertThat(sunday.hours()).filteredOn(w -> w.over(DutyHours.LIMIT)).hasSize(2);
    }

    @Test
    void as_of_a_moment_nothing_later_is_counted() {
        Review same =
                Review.of(new Weekend().at(Weekend.MOMENT), Weekend.INCIDENT, Weekend.MOMENT, Duration.ofHours(1));

        assertThat(sunday.gaps()).isEqualTo(same.gaps());
        assertThat(sunday.lost()).isEqualTo(same.lost());
        assertThat(sunday.figures()).isEqualTo(same.figures());
        assertThat(sunday.followUps()).isEqualTo(same.followUps());
        assertThat(sunday.turns()).isEqualTo(same.turns());
    }

    @Test
    void of_an_incident_that_is_not_there_everything_is_empty() {
        Review none = Review.of(Room.EMPTY, "nothing", Weekend.MOMENT, Duration.ofHours(1));

        assertThat(none.milestones()).isEmpty();
        assertThat(none.lost()).isEmpty();
        assertThat(none.hours()).isEmpty();
        assertThat(none.followUps()).isEmpty();
    }

    @Test
    void each_notice_stands_beside_what_was_known_when_it_was_sent_and_what_is_known_now() {
        assertThat(sunday.announced())
                .extracting(
                        a -> a.notice().number(),
                        a -> a.then().functionsOperational(),
                        a -> a.now().functionsOperational(),
                        a -> a.now().functions())
                .containsExactly(tuple(1, 1, 1, 95), tuple(2, 6, 6, 95), tuple(3, 54, 54, 95));
    }
}
