package bonghwa.domain;

import static bonghwa.testing.Night.t;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Operation;
import bonghwa.testing.Night;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has which duty, who relieves them, and to whom how many report. */
class PostTest {

    private final Night night = new Night();

    private Post post(String role, String clock) {
        return Post.of(night.incident(), t(clock)).stream()
                .filter(p -> p.duty().equals(new Duty.OfRole(role)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void needed_roles_are_shown_vacant_until_somebody_has_them() {
        night.at("15:41").assign("kim", Role.COMMANDER, null);

        assertThat(post(Role.COMMANDER, "15:40").vacant()).isTrue();
        assertThat(post(Role.COMMANDER, "15:41").vacant()).isFalse();
        assertThat(Post.of(night.incident(), t("16:00")))
                .filteredOn(Post::vacant)
                .extracting(p -> p.duty().toString())
                .containsExactly("role:scribe", "role:communications-lead", "role:operations-lead");
    }

    @Test
    void relief_is_named_ahead_soonest_first_and_comes_on_its_own() {
        night.at("15:41").assign("kim", "scribe", "+02:30");
        night.write(new Operation.DutyAssigned("park", new Duty.OfRole("scribe"), t("+10:30"), null));
        night.write(new Operation.DutyAssigned("lee", new Duty.OfRole("scribe"), t("+02:30"), t("+10:30")));

        assertThat(post("scribe", "23:00").relief().orElseThrow().person()).isEqualTo("lee");
        assertThat(post("scribe", "23:00").reliefs())
                .extracting(Assignment::person)
                .containsExactly("lee", "park");
        assertThat(post("scribe", "+02:30").front().orElseThrow().person()).isEqualTo("lee");
        assertThat(post("scribe", "+11:00").reliefs()).isEmpty();
    }

    @Test
    void a_planned_duty_that_was_taken_back_is_no_relief() {
        String plan = night.at("15:41")
                .write(new Operation.DutyAssigned("lee", new Duty.OfRole("scribe"), t("+02:30"), null));
        night.write(new Operation.DutyEnded(plan, t("+02:30"), "병가"), plan);

        assertThat(post("scribe", "16:00").reliefs()).isEmpty();
    }

    @Test
    void several_may_share_a_role_but_not_command() {
        night.at("15:41").assign("kim", "scribe", null);
        night.assign("lee", "scribe", null);
        night.assign("kim", Role.COMMANDER, null);
        night.at("15:42").assign("lee", Role.COMMANDER, null);

        assertThat(post("scribe", "16:00").contested()).isFalse();
        assertThat(post(Role.COMMANDER, "16:00").contested()).isTrue();
        assertThat(post(Role.COMMANDER, "16:00").front().orElseThrow().person()).isEqualTo("lee");
    }

    @Test
    void as_of_an_earlier_moment_the_plan_is_that_which_was_known_then() {
        night.at("20:00").write(new Operation.DutyAssigned("lee", new Duty.OfRole("scribe"), t("+02:30"), null));

        assertThat(Post.of(night.incident().until(t("19:00")), t("19:00"))
                        .get(1)
                        .reliefs())
                .isEmpty();
        assertThat(Post.of(night.incident().until(t("20:00")), t("20:00"))
                        .get(1)
                        .reliefs())
                .hasSize(1);
    }

    @Test
    void more_than_seven_who_report_to_one_are_too_many_until_a_team_is_formed() {
        night.at("15:41").assign("kim", Role.COMMANDER, null);
        for (int i = 0; i < 8; i++) {
            night.assign("p" + i, "responder", null);
        }
        SpanOfControl before = SpanOfControl.of(night.incident(), t("16:00")).getFirst();
        assertThat(before.leader()).isEqualTo("kim");
        assertThat(before.tooWide()).isTrue();
        night.at("16:10")
                .write(new Operation.TeamSet(
                        "t1", Name.of("알파", "Alpha"), "p0", List.of("p0", "p1", "p2", "p3"), null));

        List<SpanOfControl> after = SpanOfControl.of(night.incident(), t("16:20"));
        assertThat(after.getFirst().reports()).containsExactly("p4", "p5", "p6", "p7", "p0");
        assertThat(after.getFirst().tooWide()).isFalse();
        assertThat(after.getLast()).isEqualTo(new SpanOfControl("p0", List.of("p1", "p2", "p3")));
        night.at("17:00").write(new Operation.TeamSet("t1", null, null, null, Eta.at(t("17:00"))));
        assertThat(SpanOfControl.of(night.incident(), t("17:10")).getFirst().tooWide())
                .isTrue();
    }

    @Test
    void nobody_in_command_has_nobody_reporting() {
        night.assign("kim", "scribe", null);

        assertThat(SpanOfControl.of(night.incident(), t("16:00"))).isEmpty();
    }

    @Test
    void a_team_can_be_named_like_a_role_with_the_catalogue_of_its_incident() {
        night.write(new Operation.TeamSet("t1", Name.of("알파", "Alpha"), null, List.of("kim"), null));
        Catalogue named = night.incident().named(Catalogue.EMPTY);

        assertThat(named.role("t1").orElseThrow().name().ko()).isEqualTo("알파");
        assertThat(new Night().incident().named(Catalogue.EMPTY)).isSameAs(Catalogue.EMPTY);
        assertThat(Mine.of(night.incident(), "kim", t("16:00")).parties()).contains(new Party.OfRole("t1"));
    }
}
