package bonghwa.domain;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Operation;
import bonghwa.testing.Night;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the board gives the one who comes at 02:30. */
class HandoverBriefTest {

    private final Night night = new Night();
    private final Catalogue catalogue = new Story()
            .service("pay", "card", "send")
            .service("map")
            .service("mail")
            .catalogue();

    private HandoverBrief brief(String clock) {
        return HandoverBrief.of(night.incident(), catalogue, t(clock));
    }

    private List<String> lines(String clock) {
        Teller teller = new Teller(catalogue, Night.ZONE, Language.EN, key -> switch (key) {
            case "date.day-time" -> "HH:mm";
            case "brief.item" -> "{0}";
            case "word.service-function" -> "{0} · {1}";
            default -> key + "({0}|{1}|{2})";
        });
        return BriefLines.of(brief(clock)).stream().map(teller::tell).toList();
    }

    @Test
    void what_is_broken_comes_worst_first_with_its_estimate_and_how_often_it_slipped() {
        night.at("16:00").report(new Report(Target.parse("pay/card"), State.DEGRADED, null, null));
        night.report("pay/send", State.OPERATIONAL);
        night.report(new Report(Target.service("map"), State.MAJOR_OUTAGE, null, Eta.at(t("22:00"))));
        night.at("21:00").report(new Report(Target.service("map"), null, null, Eta.at(t("23:30"))));
        night.report("mail", State.OPERATIONAL);

        assertThat(brief("22:00").broken()).extracting(s -> s.service().id()).containsExactly("map", "pay");
        assertThat(lines("22:00"))
                .anySatisfy(line -> assertThat(line)
                        .contains("brief.state(map|state.major_outage")
                        .contains("brief.since(16:00")
                        .contains("brief.eta-slipped(23:30|1"))
                .anySatisfy(line -> assertThat(line).contains("brief.working(2|1"));
    }

    @Test
    void open_items_say_who_must_see_to_them_on_what_they_wait_and_since_when() {
        String blocker = night.at("16:52").waits(Kind.BLOCKER, "진입 불가", "person:kim", null);
        night.write(new Operation.EntryAmended(blocker, Change.NONE.withWaitsOn(WaitsOn.POWER), null), blocker);
        night.at("17:00").waits(Kind.ASK, "링", null, "17:03");

        assertThat(lines("17:52"))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "진입 불가",
                                "brief.owner(kim",
                                "brief.waits(waits.power",
                                "brief.held(duration.hours-minutes(1|0"))
                .anySatisfy(line -> assertThat(line).contains("링", "brief.no-owner", "brief.overdue(17:03"));
    }

    @Test
    void decisions_are_those_since_the_last_hand_over_of_command() {
        night.at("15:41").assign("kim", Role.COMMANDER, null);
        night.at("16:00").log(Kind.DECISION, "옛 결정");
        String offer = night.at("20:00")
                .write(new Operation.HandoverOffered(
                        new Duty.OfRole(Role.COMMANDER), "kim", "lee", t("20:00"), Text.of("인계")));
        night.at("20:10").write(new Operation.HandoverAccepted(offer, "lee", t("20:10"), offer), offer);
        night.at("21:00").log(Kind.DECISION, "새 결정");

        assertThat(brief("22:00").since()).isEqualTo(t("20:10"));
        assertThat(brief("22:00").decisions())
                .extracting(e -> e.content().text().ko())
                .containsExactly("새 결정");
        assertThat(brief("19:00").since()).isEqualTo(t("15:41"));
        assertThat(brief("19:00").decisions()).hasSize(1);
    }

    @Test
    void what_is_not_known_is_said_unknown_unconfirmed_and_by_the_size_up() {
        night.at("16:00").report("pay/card", State.OPERATIONAL);
        night.at("18:00").report("map", State.OPERATIONAL);
        night.write(new Operation.SizeUpSet(null, null, null, Text.of("전원 복구 시각")));

        HandoverBrief brief = brief("19:30");
        assertThat(brief.unknown()).containsExactly(Target.parse("pay/send"), Target.service("mail"));
        assertThat(brief.unconfirmed()).extracting(Unconfirmed::target).containsExactly(Target.parse("pay/card"));
        assertThat(lines("19:30")).contains("전원 복구 시각");
        assertThat(lines("19:30"))
                .anySatisfy(line -> assertThat(line).contains("brief.unknown-parts(2|pay · send, mail"));
    }

    @Test
    void as_of_an_earlier_moment_it_says_what_was_true_then() {
        night.at("16:00").report("map", State.MAJOR_OUTAGE);
        String blocker = night.at("16:10").waits(Kind.BLOCKER, "진입 불가", null, null);
        night.at("20:00").report("map", State.OPERATIONAL);
        night.write(new Operation.EntryResolved(blocker, t("20:00"), null), blocker);
        night.write(new Operation.SizeUpSet(null, null, null, Text.of("나중에 든 물음")));

        assertThat(brief("19:00").broken()).hasSize(1);
        assertThat(brief("19:00").open()).hasSize(1);
        assertThat(brief("19:00").sizeUp().isBlank()).isTrue();
        assertThat(brief("21:00").broken()).isEmpty();
        assertThat(brief("21:00").open()).isEmpty();
    }

    @Test
    void a_heading_under_which_nothing_stands_says_so() {
        assertThat(HandoverBrief.of(night.incident(), Catalogue.EMPTY, t("16:00"))
                        .unknown())
                .isEmpty();
        assertThat(BriefLines.of(HandoverBrief.of(night.incident(), Catalogue.EMPTY, t("16:00"))))
                .filteredOn(s -> s.key().equals("brief.none"))
                .hasSize(4);
    }

    @Test
    void values_are_told_by_their_names_and_lengths_of_time_with_their_units() {
        Teller teller = new Teller(
                catalogue,
                Night.ZONE,
                Language.KO,
                key -> key.startsWith("duration") ? key.substring(9) + " {0} {1}" : key);
        assertThat(teller.word(Duration.ofSeconds(30))).startsWith("less-than-minute");
        assertThat(teller.word(Duration.ofMinutes(22))).startsWith("minutes 22");
        assertThat(teller.word(Duration.ofMinutes(371))).isEqualTo("hours-minutes 6 11");
        assertThat(teller.word(Duration.ofHours(30))).isEqualTo("days-hours 1 6");
        assertThat(teller.word(new Party.OfRole("nobody-knows"))).isEqualTo("nobody-knows");
        assertThat(teller.word(new Target.Everything())).isEqualTo("target.everything");
        assertThat(teller.word(List.of(Beat.CALL_OUT, Trend.GROWING))).isEqualTo("beat.call-out, trend.growing");
    }
}
