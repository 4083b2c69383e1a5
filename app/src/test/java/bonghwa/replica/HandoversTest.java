package bonghwa.replica;

import static bonghwa.replica.CrewStore.done;
import static bonghwa.replica.CrewStore.first;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.Role;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A duty changes hands when the next one has read and accepted the brief, and not before. */
class HandoversTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);

    private CrewStore crew;
    private Handovers handovers;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        crew = new CrewStore(folder);
        handovers = new Handovers(crew.commands);
        done(crew.commands.takeOver(crew.incident, "kim", COMMAND, crew.clock()));
        crew.later(3600);
    }

    @AfterEach
    void close() throws Exception {
        crew.close();
    }

    private String offer(@Nullable String to) {
        return first(handovers.offer(crew.incident, COMMAND, to, crew.clock(), Text.of("톡채널 복구 중")));
    }

    private Handover handover(String id) {
        return crew.now().conduct().handover(id).orElseThrow();
    }

    private List<String> commanders(Instant at) {
        return crew.now().holders(COMMAND, at).stream().map(Assignment::person).toList();
    }

    private void accept(String handover, String person) {
        done(handovers.accept(
                crew.incident,
                handover,
                person,
                crew.clock(),
                handover(handover).briefId()));
    }

    @Test
    void the_outgoing_one_holds_the_duty_until_the_other_accepts() {
        String offered = offer("lee");
        assertThat(handover(offered).from()).isEqualTo("kim");
        assertThat(handover(offered).open()).isTrue();
        assertThat(commanders(crew.later(600).clock())).containsExactly("kim");

        accept(offered, "lee");

        assertThat(commanders(crew.clock())).containsExactly("lee");
        assertThat(commanders(crew.clock().minusMillis(1))).containsExactly("kim");
    }

    @Test
    void the_timeline_keeps_the_text_as_it_was_accepted() {
        String offered = offer("lee");
        done(handovers.amend(crew.incident, offered, Text.of("톡채널 복구 중, 예정 23:30")));
        accept(offered, "lee");

        assertThat(handover(offered).accepted()).contains(Text.of("톡채널 복구 중, 예정 23:30"));
        TimelineEntry entry = crew.now().log().entries().getLast();
        assertThat(entry.content().kind()).isEqualTo(Kind.HANDOVER);
        assertThat(entry.content().text()).isEqualTo(Text.of("톡채널 복구 중, 예정 23:30"));
        assertThat(entry.content().about().people())
                .containsExactly(new Party.OfPerson("lee"), new Party.OfPerson("kim"));
    }

    @Test
    void a_brief_that_was_amended_while_the_other_read_it_must_be_read_again() {
        String offered = offer("lee");
        String read = handover(offered).briefId();
        done(handovers.amend(crew.incident, offered, Text.of("전원 다시 차단")));

        crew.refused(handovers.accept(crew.incident, offered, "lee", crew.clock(), read), "refusal.brief-amended");
    }

    @Test
    void nobody_accepts_what_was_accepted_or_withdrawn_before() {
        String offered = offer("lee");
        accept(offered, "lee");
        crew.refused(
                handovers.accept(crew.incident, offered, "park", crew.clock(), offered), "refusal.handover-answered");
        crew.refused(handovers.amend(crew.incident, offered, Text.of("늦음")), "refusal.handover-answered");
        crew.refused(handovers.withdraw(crew.incident, offered, true, null), "refusal.handover-answered");

        String again = offer("kim");
        done(handovers.withdraw(crew.incident, again, true, "아직"));
        crew.refused(handovers.accept(crew.incident, again, "kim", crew.clock(), again), "refusal.handover-answered");
    }

    @Test
    void a_withdrawn_offer_can_stand_again() {
        String offered = offer("lee");
        done(handovers.withdraw(crew.incident, offered, true, "아직"));
        assertThat(handover(offered).open()).isFalse();
        done(handovers.withdraw(crew.incident, offered, false, null));

        accept(offered, "lee");
        assertThat(commanders(crew.clock())).containsExactly("lee");
    }

    @Test
    void an_offer_to_whoever_comes_is_accepted_by_anybody_but_the_one_who_made_it() {
        String offered = offer(null);
        crew.refused(handovers.accept(crew.incident, offered, "kim", crew.clock(), offered), "refusal.handover-own");
        accept(offered, "park");

        assertThat(commanders(crew.clock())).containsExactly("park");
        assertThat(handover(offered).outcome().person()).isEqualTo("park");
    }

    @Test
    void there_is_one_open_offer_of_a_duty_to_somebody_known_and_it_says_something() {
        crew.refused(
                handovers.offer(crew.incident, COMMAND, "nobody", crew.clock(), Text.of("글")), "refusal.no-person");
        crew.refused(
                handovers.offer(crew.incident, COMMAND, "kim", crew.clock(), Text.of("글")), "refusal.already-holds");
        crew.refused(handovers.offer(crew.incident, COMMAND, "lee", crew.clock(), Text.of(" ")), "refusal.no-brief");
        offer("lee");
        crew.refused(
                handovers.offer(crew.incident, COMMAND, "park", crew.clock(), Text.of("글")), "refusal.handover-open");
    }

    @Test
    void of_a_duty_that_several_may_have_only_the_outgoing_one_is_relieved() {
        Duty scribe = new Duty.OfRole("scribe");
        done(crew.commands.assign(crew.incident, "park", scribe, crew.clock(), null));
        done(crew.commands.assign(crew.incident, "kim", scribe, crew.clock(), null));
        String offered = first(handovers.offer(crew.incident, scribe, "lee", crew.clock(), Text.of("기록")));
        assertThat(handover(offered).from()).isEqualTo("kim");
        accept(offered, "lee");

        assertThat(crew.now().holders(scribe, crew.clock()))
                .extracting(Assignment::person)
                .containsExactly("park", "lee");
    }

    @Test
    void who_was_planned_to_come_later_and_accepts_now_has_the_duty_once() {
        done(crew.commands.assign(crew.incident, "lee", COMMAND, crew.clock().plusSeconds(7200), null));
        accept(offer("lee"), "lee");

        assertThat(commanders(crew.clock().plusSeconds(9000))).containsExactly("lee");
    }

    @Test
    void a_hand_over_that_is_not_there_is_refused() {
        crew.refused(handovers.accept(crew.incident, "nothing", "lee", crew.clock(), "nothing"), "refusal.no-handover");
        crew.refused(handovers.withdraw(crew.incident, "nothing", true, null), "refusal.no-handover");
    }
}
