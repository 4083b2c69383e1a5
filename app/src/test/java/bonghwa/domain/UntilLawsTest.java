package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** "As of T": only what had occurred by then. */
class UntilLawsTest {

    @Provide
    Arbitrary<List<Said>> reports() {
        return Said.several();
    }

    @Property(tries = 200)
    void a_log_until_a_minute_has_exactly_the_entries_that_had_occurred(
            @ForAll("reports") List<Said> said, @ForAll @IntRange(max = 45) int minute) {
        Log log = Said.log(Said.entries(said), minute);
        Instant moment = Said.minute(minute);

        Log until = log.until(moment);

        assertThat(until.entries())
                .isEqualTo(log.entries().stream()
                        .filter(e -> e.occurredAt().compareTo(moment) <= 0)
                        .toList());
        log.entries()
                .forEach(e -> assertThat(until.entry(e.id()).isPresent())
                        .isEqualTo(!e.occurredAt().isAfter(moment)));
    }

    @Property(tries = 200)
    void a_board_as_of_a_minute_is_the_board_of_what_had_occurred_by_then(
            @ForAll("reports") List<Said> said, @ForAll @IntRange(max = 45) int minute) {
        Catalogue catalogue = new Story().service("pay", "card", "send").catalogue();
        Log log = Said.log(Said.entries(said), 7);
        Instant moment = Said.minute(minute);

        assertThat(Board.of(catalogue, log, moment)).isEqualTo(Board.of(catalogue, log.until(moment), moment));
    }

    @Property(tries = 100)
    void until_twice_is_until_the_earlier(
            @ForAll("reports") List<Said> said,
            @ForAll @IntRange(max = 45) int one,
            @ForAll @IntRange(max = 45) int other) {
        Log log = Said.log(Said.entries(said), 7);

        assertThat(log.until(Said.minute(one)).until(Said.minute(other)))
                .isEqualTo(log.until(Said.minute(Math.min(one, other))));
    }

    /** Marks are recorded as many seconds after midnight as their number says. */
    private static final int RECORDED_AT_10_10 = 36_600;

    private static final int RECORDED_AT_11_06 = 40_000;

    private static Incident incident() {
        Register<Instant> none = Register.empty();
        Register<Instant> starts = none.with(new Version<>(Story.t("10:00"), Story.mark(1), List.of(), null));
        Facts facts = new Facts(
                Register.<Text>empty().with(new Version<>(Text.of("화재"), Story.mark(1), List.of(), null)),
                Register.empty(),
                starts,
                Register.<java.time.ZoneId>empty().with(new Version<>(ZoneOffset.UTC, Story.mark(1), List.of(), null)));
        Log log = Log.EMPTY.with(List.of(Story.entry(2, "10:05"), Story.entry(3, "11:00"), Story.entry(4, "10:30")));
        return new Incident(
                "i",
                Story.mark(1),
                facts,
                List.of(step(Phase.IDENTIFIED, "10:20", 5), step(Phase.RESOLVED, "11:20", 6)),
                log,
                List.of(duty("kim", "10:10", RECORDED_AT_10_10), duty("lee", "11:10", RECORDED_AT_11_06)),
                List.of(notice(1, "10:40", 9), notice(2, "11:40", 10)),
                Story.mark(10));
    }

    private static PhaseStep step(Phase phase, String clock, int mark) {
        return new PhaseStep(phase, Story.t(clock), null, Story.mark(mark));
    }

    private static Assignment duty(String person, String clock, int mark) {
        return new Assignment(
                Story.mark(mark), person, new Duty.OfRole(Role.COMMANDER), Story.t(clock), Register.empty());
    }

    private static SentNotice notice(int number, String clock, int mark) {
        return new SentNotice(
                number, Audience.PUBLIC, Story.t(clock), Story.t(clock), Text.of("안내"), null, Story.mark(mark));
    }

    @Example
    void of_a_room_everything_that_has_a_time_is_left_out_that_came_later() {
        Room room = new Room(Catalogue.EMPTY, Map.of("i", incident()), List.of());

        Incident then = room.until(Story.t("10:45")).incident("i").orElseThrow();

        assertThat(then.log().entries()).extracting(TimelineEntry::number).containsExactly("K2", "K4");
        assertThat(then.steps()).extracting(PhaseStep::phase).containsExactly(Phase.IDENTIFIED);
        assertThat(then.assignments()).extracting(Assignment::person).containsExactly("kim");
        assertThat(then.notices()).extracting(SentNotice::number).containsExactly(1);
        assertThat(then.facts()).isEqualTo(incident().facts());
    }

    @Example
    void a_duty_that_was_planned_by_then_is_known_before_it_begins() {
        assertThat(incident().until(Story.t("11:07")).assignments())
                .extracting(Assignment::person)
                .containsExactly("kim", "lee");
    }

    @Example
    void the_moment_itself_belongs_to_it() {
        Incident whole = incident();
        for (String clock : List.of("10:05", "10:10", "10:20", "10:40")) {
            Incident then = whole.until(Story.t(clock));
            Incident before = whole.until(Story.t(clock).minusMillis(1));
            assertThat(parts(then)).as(clock).isEqualTo(parts(before) + 1);
        }
    }

    private static int parts(Incident incident) {
        return incident.log().entries().size()
                + incident.steps().size()
                + incident.assignments().size()
                + incident.notices().size();
    }

    @Example
    void who_touched_it_last_was_who_wrote_the_newest_entry_by_then() {
        assertThat(incident().until(Story.t("10:45")).touched()).isEqualTo(Story.mark(4));
        assertThat(incident().until(Story.t("10:01")).touched()).isEqualTo(Story.mark(1));
    }

    @Example
    void a_room_until_the_end_of_all_is_the_room() {
        Room room = new Room(Catalogue.EMPTY, Map.of("i", incident()), List.of());
        Incident all = room.until(Story.t("23:59")).incident("i").orElseThrow();

        assertThat(all.log()).isEqualTo(incident().log());
        assertThat(parts(all)).isEqualTo(parts(incident()));
    }
}
