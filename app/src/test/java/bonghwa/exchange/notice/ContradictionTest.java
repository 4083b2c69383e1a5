package bonghwa.exchange.notice;

import static bonghwa.testing.Weekend.kst;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Announced;
import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Log;
import bonghwa.domain.Mark;
import bonghwa.domain.Position;
import bonghwa.domain.Readership;
import bonghwa.domain.Release;
import bonghwa.domain.Report;
import bonghwa.domain.SentNotice;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is recorded after a notice went out, of the time that it spoke of. */
class ContradictionTest {

    private static final Instant BASIS = kst("2022-10-16T21:30:00");
    private static final Target PC_GAMES = new Target.OfFunction(new FunctionRef("kakao-games", "pc"));
    private static final Target FAILOVER = new Target.OfFunction(new FunctionRef("platform", "deploy-tools"));

    private final Incident weekend =
            new Weekend().room().incident(Weekend.INCIDENT).orElseThrow();
    private final Catalogue catalogue = weekend.named(new Weekend().catalogue());
    private final SentNotice sent = new SentNotice(
            3, Audience.PUBLIC, BASIS, BASIS.plusSeconds(60), Text.of("안내"), null, Weekend.mark("sent", BASIS));

    private Incident after(Target target, State state, Instant occurred, Instant recorded) {
        return after(target, state, occurred, Weekend.mark("late", recorded));
    }

    private Incident after(Target target, State state, Instant occurred, Mark mark) {
        List<TimelineEntry> entries = new ArrayList<>(weekend.log().entries());
        entries.add(TimelineEntry.written(
                "K900",
                mark,
                new Content(
                        Kind.STATUS,
                        When.exactly(occurred),
                        Text.of("PC 게임 일부가 열리지 않음"),
                        null,
                        About.of(target),
                        List.of(new Report(target, state, null, null)),
                        null)));
        return new Incident(
                weekend.id(),
                weekend.declared(),
                weekend.facts(),
                weekend.steps(),
                Log.EMPTY.with(entries),
                weekend.assignments(),
                weekend.notices(),
                weekend.touched());
    }

    private static List<Target> contradicted(Incident incident, Catalogue catalogue, SentNotice sent) {
        return Announced.of(sent, incident, catalogue).differing();
    }

    @Test
    void a_notice_that_says_what_is_still_known_is_left_in_peace() {
        assertThat(contradicted(weekend, catalogue, sent)).isEmpty();
    }

    @Test
    void a_later_record_of_an_earlier_time_contradicts() {
        Incident now = after(PC_GAMES, State.PARTIAL_OUTAGE, BASIS.minusSeconds(600), BASIS.plusSeconds(360));
        // What is said of 21:20 is overruled by what was said of 21:30 itself, so it has to be said of that very
        // moment.
        assertThat(contradicted(now, catalogue, sent)).isEmpty();
        Incident then = after(PC_GAMES, State.PARTIAL_OUTAGE, BASIS, BASIS.plusSeconds(360));
        assertThat(contradicted(then, catalogue, sent)).containsExactly(PC_GAMES);
    }

    @Test
    void what_happened_after_the_basis_is_news_and_no_contradiction() {
        Incident now = after(PC_GAMES, State.MAJOR_OUTAGE, BASIS.plusSeconds(300), BASIS.plusSeconds(360));
        assertThat(contradicted(now, catalogue, sent)).isEmpty();
    }

    @Test
    void what_had_been_recorded_elsewhere_but_was_not_known_here_contradicts_when_it_arrives() {
        Instant before = BASIS.plusSeconds(50);
        Incident now = after(
                PC_GAMES,
                State.PARTIAL_OUTAGE,
                BASIS,
                new Mark(
                        "far",
                        new Position(before.toEpochMilli(), 0, "cut-off", 7),
                        before,
                        Weekend.mark("x", before).author()));
        assertThat(contradicted(now, catalogue, sent)).isEmpty();
        SentNotice knowing = new SentNotice(
                3,
                Audience.PUBLIC,
                BASIS,
                BASIS.plusSeconds(60),
                Text.of("안내"),
                null,
                new Release(List.of(), null, null).knowing(weekend.log()),
                Weekend.mark("sent", BASIS));
        assertThat(contradicted(weekend, catalogue, knowing)).isEmpty();
        assertThat(contradicted(now, catalogue, knowing)).containsExactly(PC_GAMES);
        Announced beside = Announced.of(knowing, now, catalogue);
        assertThat(beside.then())
                .as("as it was known then")
                .isEqualTo(Announced.of(knowing, weekend, catalogue).now());
        assertThat(beside.now().functionsOperational())
                .as("one fewer, as it is known now")
                .isEqualTo(beside.then().functionsOperational() - 1);
    }

    @Test
    void what_the_readers_may_not_know_needs_no_correction() {
        Incident now = after(FAILOVER, State.MAJOR_OUTAGE, BASIS, BASIS.plusSeconds(360));
        assertThat(contradicted(now, catalogue, sent)).doesNotContain(FAILOVER);
    }

    @Test
    void a_correction_keeps_the_number_and_gets_the_next_letter() {
        Occasion occasion = new Occasion(weekend, catalogue, Readership.PUBLIC, BASIS, null, null, sent);
        assertThat(occasion.number()).isEqualTo(3);
        assertThat(occasion.letter()).isEqualTo("a");
        assertThat(new Occasion(weekend, catalogue, Readership.PUBLIC, BASIS, null, null, null).number())
                .isEqualTo(4);
        assertThat(Composer.compose(occasion, bonghwa.domain.Language.KO, HouseWords.in(bonghwa.domain.Language.KO))
                        .title())
                .startsWith("[정정] 제3차 공지 정정 (3a, ");
    }
}
