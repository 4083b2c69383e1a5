package bonghwa.op;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Assignment;
import bonghwa.domain.Beat;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Post;
import bonghwa.domain.Role;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.domain.WaitsOn;
import bonghwa.testing.Night;
import bonghwa.testing.Scribe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two desks that do not know of each other: both acts are kept and shown, the order of records decides, and it is said. */
class CrewFoldTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);

    private Scribe one = new Scribe(3, Clockwork.REAL, t("15:19"));
    private Scribe other = new Scribe(4, Clockwork.REAL, t("15:19"));

    private Incident folded(Random random) {
        List<Line> lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        lines.addAll(lines.subList(0, random.nextInt(lines.size())));
        Collections.shuffle(lines, random);
        Fold fold = Fold.empty(Clockwork.Kind.REAL);
        for (Line line : lines) {
            fold = fold.with(List.of(Recorded.of(line)));
        }
        return fold.room().incident("night").orElseThrow();
    }

    /** Every try of a property begins anew. */
    private void declared() {
        one = new Scribe(3, Clockwork.REAL, t("15:19"));
        other = new Scribe(4, Clockwork.REAL, t("15:19"));
        one.write("night", new Operation.IncidentDeclared(Text.of("화재"), Severity.SEV1, t("15:19"), Night.ZONE));
    }

    /** The two accept at times of their own; whatever order the lines arrive in, everybody shows the same. */
    @Property(tries = 40)
    void two_accept_the_same_hand_over(
            @ForAll @IntRange(max = 1_000_000) int seed,
            @ForAll @IntRange(max = 600) int first,
            @ForAll @IntRange(max = 600) int second) {
        declared();
        one.write("night", new Operation.DutyAssigned("kim", COMMAND, t("15:19"), null));
        String offer = one.at(t("+02:20"))
                .write("night", new Operation.HandoverOffered(COMMAND, "kim", null, t("+02:20"), Text.of("인계")))
                .id();
        accept(one.at(t("+02:30")).later(first), offer, "lee");
        accept(other.at(t("+02:30")).later(second), offer, "park");

        Incident incident = folded(new Random(seed));
        Handover handover = incident.conduct().handover(offer).orElseThrow();
        String newest = newest(one, other).equals(one) ? "lee" : "park";
        assertThat(handover.contested()).isTrue();
        assertThat(handover.outcomes().standing())
                .extracting(v -> v.value().person())
                .containsExactlyInAnyOrder("lee", "park");
        assertThat(handover.outcome().person()).isEqualTo(newest);
        assertThat(handover.accepted()).contains(Text.of("인계"));
        assertThat(incident.holder(COMMAND, t("+03:00")).orElseThrow().person()).isEqualTo(newest);
        assertThat(Post.of(incident, t("+03:00")).getFirst().contested()).isTrue();
    }

    private static void accept(Scribe scribe, String offer, String person) {
        scribe.write("night", new Operation.HandoverAccepted(offer, person, scribe.clock(), offer), offer);
        scribe.write("night", new Operation.DutyAssigned(person, COMMAND, scribe.clock(), null));
    }

    private static Scribe newest(Scribe one, Scribe other) {
        return one.records()
                                .getLast()
                                .mark()
                                .compareTo(other.records().getLast().mark())
                        > 0
                ? one
                : other;
    }

    @Property(tries = 40)
    void two_take_command_at_once(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 60) int second) {
        declared();
        String before = one.write("night", new Operation.DutyAssigned("kim", COMMAND, t("15:19"), null))
                .id();
        take(one.at(t("16:00")), before, "lee");
        take(other.at(t("16:00")).later(second), before, "park");

        Incident incident = folded(new Random(seed));
        Post command = Post.of(incident, t("16:30")).getFirst();
        assertThat(command.holders()).extracting(Assignment::person).containsExactlyInAnyOrder("lee", "park");
        assertThat(command.contested()).isTrue();
        assertThat(command.front().orElseThrow().person())
                .isEqualTo(newest(one, other).equals(one) ? "lee" : "park");
    }

    private static void take(Scribe scribe, String before, String person) {
        scribe.write("night", new Operation.DutyEnded(before, scribe.clock(), null), before);
        scribe.write("night", new Operation.DutyAssigned(person, COMMAND, scribe.clock(), null));
    }

    @Test
    void it_is_settled_when_one_of_them_lets_go() {
        declared();
        String lee = one.at(t("16:00"))
                .write("night", new Operation.DutyAssigned("lee", COMMAND, t("16:00"), null))
                .id();
        other.at(t("16:00")).write("night", new Operation.DutyAssigned("park", COMMAND, t("16:00"), null));
        one.at(t("16:05")).write("night", new Operation.DutyEnded(lee, t("16:05"), "박이 맡음"), lee);

        Incident incident = folded(new Random(1));
        assertThat(Post.of(incident, t("16:04")).getFirst().contested()).isTrue();
        assertThat(Post.of(incident, t("16:05")).getFirst().contested()).isFalse();
    }

    @Test
    void an_offer_that_is_withdrawn_here_and_accepted_there_is_contested() {
        declared();
        String offer = one.write(
                        "night", new Operation.HandoverOffered(COMMAND, null, "lee", t("15:19"), Text.of("인계")))
                .id();
        one.at(t("15:30")).write("night", new Operation.HandoverWithdrawn(offer, true, "아직"), offer);
        other.at(t("15:31")).write("night", new Operation.HandoverAccepted(offer, "lee", t("15:31"), offer), offer);

        Handover handover = folded(new Random(1)).conduct().handover(offer).orElseThrow();
        assertThat(handover.contested()).isTrue();
        assertThat(handover.outcome().step()).isEqualTo(Handover.Step.ACCEPTED);
    }

    @Test
    void what_answers_a_hand_over_that_has_not_arrived_waits_for_it_and_is_listed() {
        declared();
        other.write("night", new Operation.HandoverAccepted("nothing", "lee", t("15:31"), "nothing"));
        List<Recorded> records = new ArrayList<>(one.records());
        records.addAll(other.records());

        assertThat(Fold.empty(Clockwork.Kind.REAL).with(records).room().unapplied())
                .singleElement()
                .satisfies(u -> assertThat(u.detail()).isEqualTo("handover-accepted"));
    }

    @Test
    void what_an_entry_waits_on_is_written_only_where_it_was_said() {
        Content said = Content.of(Kind.BLOCKER, t("16:52"), "진입 불가").waitingOn(WaitsOn.POWER);
        Content unsaid = Content.of(Kind.BLOCKER, t("16:52"), "진입 불가");

        for (Content content : List.of(said, unsaid)) {
            Line line = one.write("night", new Operation.EntryLogged("K1", content));
            assertThat(OperationCodec.read(line))
                    .isEqualTo(new Meaning.Understood(new Operation.EntryLogged("K1", content), List.of()));
            assertThat(line.payload().orElseThrow().contains("waitsOn")).isEqualTo(content == said);
        }
    }

    @Test
    void a_pace_that_is_no_length_of_time_is_malformed() {
        Line line = one.sign(
                "night",
                "rhythm-set",
                null,
                "{\"salt\":\"s\",\"beat\":\"call_out\",\"every\":\"soon\",\"silenced\":false}",
                List.of());
        assertThat(OperationCodec.read(line)).isInstanceOf(Meaning.NotUnderstood.class);
        Line good = one.write("night", new Operation.RhythmSet(Beat.NOTICE, Duration.ofHours(2), false));
        assertThat(good.payload().orElseThrow()).contains("\"every\":\"PT2H\"");
    }
}
