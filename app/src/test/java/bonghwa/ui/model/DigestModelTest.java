package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Digest;
import bonghwa.domain.Kind;
import bonghwa.testing.NightShift;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody missed who was away, and when it is offered. */
class DigestModelTest {

    private static final class Memory implements LastSeen {
        private final Map<String, Instant> moments = new HashMap<>();

        @Override
        public Optional<Instant> of(String person) {
            return Optional.ofNullable(moments.get(person));
        }

        @Override
        public void saw(String person, Instant at) {
            moments.put(person, at);
        }
    }

    private final NightShift night = new NightShift();
    private final DeskModel desk = night.desk();
    private final Memory memory = new Memory();
    private final DigestModel digest = new DigestModel(night.room(), desk, memory);

    private void type(String person) {
        desk.type(night.person(person));
    }

    @Test
    void it_is_offered_to_whoever_comes_back_after_more_than_an_hour() {
        Instant before = NightShift.NOW.minus(Duration.ofHours(6));
        memory.saw("pangyo-site", before);

        type("pangyo-site");

        assertThat(digest.offer().get()).isEqualTo(before);
        assertThat(digest.since()).isEqualTo(before);
    }

    @Test
    void whoever_was_here_a_moment_ago_is_offered_nothing() {
        memory.saw("pangyo-site", NightShift.NOW.minus(Duration.ofMinutes(60)));

        type("pangyo-site");

        assertThat(digest.offer().get()).isNull();
    }

    @Test
    void whoever_was_never_here_is_offered_nothing_and_looks_back_over_a_shift() {
        type("pay-lead");

        assertThat(digest.offer().get()).isNull();
        assertThat(digest.since()).isEqualTo(NightShift.NOW.minus(DigestModel.USUAL));
    }

    @Test
    void where_this_machine_does_not_know_their_newest_record_tells() {
        type("night-scribe");
        Instant recorded = night.log().stream()
                .filter(e -> "night-scribe".equals(e.mark().author().person()))
                .map(e -> e.mark().recordedAt())
                .max(Instant::compareTo)
                .orElseThrow();

        assertThat(digest.since()).isEqualTo(recorded);
    }

    @Test
    void who_types_is_remembered_while_they_stay_and_when_they_leave() {
        type("pay-lead");
        assertThat(memory.of("pay-lead")).contains(NightShift.NOW);

        night.pass(Duration.ofMinutes(7));
        assertThat(memory.of("pay-lead")).contains(NightShift.NOW.plusSeconds(420));
        night.pass(Duration.ofMinutes(1));
        type("pangyo-site");

        assertThat(memory.of("pay-lead")).contains(NightShift.NOW.plusSeconds(480));
    }

    @Test
    void the_offer_goes_once_it_is_looked_at_and_with_the_next_who_types() {
        memory.saw("pangyo-site", NightShift.NOW.minus(Duration.ofHours(6)));
        type("pangyo-site");
        digest.dismiss();
        assertThat(digest.offer().get()).isNull();

        memory.saw("pangyo-site", NightShift.NOW.minus(Duration.ofHours(6)));
        type("pay-lead");

        assertThat(digest.offer().get()).isNull();
    }

    @Test
    void it_tells_what_was_recorded_since_and_what_is_mine() {
        type("pangyo-site");
        night.add(Kind.DECISION, "수동 전환", 1, null, null, null);
        night.add(Kind.BLOCKER, "전원", 1, "site-liaison", null, null);

        Digest told = digest.digest(NightShift.NOW.minusSeconds(60)).orElseThrow();

        assertThat(told.decisions()).extracting(e -> e.content().text().ko()).contains("수동 전환");
        assertThat(told.blockers()).extracting(e -> e.content().text().ko()).containsExactly("전원");
        assertThat(told.mine()).hasSize(1);
    }
}
