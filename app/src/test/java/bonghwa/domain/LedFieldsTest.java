package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** How an incident is led, as it is now and as it had been recorded by a moment: the size-up, the paces, the teams. */
class LedFieldsTest {

    private static SizeUp scope(SizeUp now, Version<Text> scope) {
        return new SizeUp(now.symptoms(), now.scopes().with(scope), now.trends(), now.unknowns());
    }

    @Example
    void a_size_up_is_blank_until_somebody_says_something_and_again_when_all_is_wiped() {
        SizeUp said = scope(SizeUp.NONE, Led.version(Text.of("all"), Led.mark(1, 5)));

        assertThat(SizeUp.NONE.isBlank()).isTrue();
        assertThat(SizeUp.NONE.last()).isEmpty();
        assertThat(said.isBlank()).isFalse();
        assertThat(scope(said, Led.version(Text.of(""), Led.mark(2, 6), "id1")).isBlank())
                .isTrue();
    }

    @Example
    void two_who_said_other_things_without_knowing_of_each_other_contest_the_size_up() {
        SizeUp one = scope(SizeUp.NONE, Led.version(Text.of("all"), Led.mark(1, 5)));

        assertThat(scope(one, Led.version(Text.of("part"), Led.mark(2, 6), "id1"))
                        .contested())
                .isFalse();
        assertThat(scope(one, Led.version(Text.of("part"), Led.mark(2, 6))).contested())
                .isTrue();
    }

    /** Each replaces the one before, a minute apart: by any minute the last one of until then stands. */
    @Property(tries = 100)
    void a_size_up_until_a_minute_is_what_had_been_said_by_then(
            @ForAll @NotEmpty @Size(max = 8) List<@IntRange(max = 99) Integer> words,
            @ForAll @IntRange(max = 10) int minute) {
        SizeUp now = SizeUp.NONE;
        for (int i = 1; i <= words.size(); i++) {
            String before = "id" + (i - 1);
            now = scope(now, Led.version(Text.of("w" + words.get(i - 1)), Led.mark(i, i), before));
        }
        int stands = Math.min(minute, words.size());

        SizeUp then = now.until(Led.minute(minute));
        assertThat(then.scope()).isEqualTo(Text.of(stands == 0 ? "" : "w" + words.get(stands - 1)));
        assertThat(then.last().map(Mark::recordedAt).orElse(Led.minute(0))).isEqualTo(Led.minute(stands));
    }

    @Property
    void setting_one_pace_leaves_the_others_as_they_are(@ForAll Beat set, @ForAll Beat other) {
        Pace pace = new Pace(Duration.ofMinutes(7), false);
        Paces paces = Paces.NONE.with(set, Led.version(pace, Led.mark(1, 5)));

        assertThat(paces.of(other).value(Pace.DEFAULT)).isEqualTo(set == other ? pace : Pace.DEFAULT);
        assertThat(paces.until(Led.minute(4))).isEqualTo(Paces.NONE);
        assertThat(paces.until(Led.minute(5))).isEqualTo(paces);
    }

    @Example
    void a_team_works_from_its_first_record_until_its_end() {
        Mark mark = Led.mark(1, 10);
        Team formed = new Team(
                "site",
                Led.said(Name.of("site", "site"), mark),
                Led.said("lee", mark),
                Led.said(List.of("kim"), mark),
                Led.said(Eta.at(Led.minute(50)), Led.mark(2, 20)));

        assertThat(formed.works(Led.minute(9))).isFalse();
        assertThat(formed.works(Led.minute(10))).isTrue();
        assertThat(formed.works(Led.minute(49))).isTrue();
        assertThat(formed.works(Led.minute(50))).isFalse();
        assertThat(formed.until(Led.minute(15)).works(Led.minute(50))).isTrue();
        assertThat(formed.has("lee")).isTrue();
        assertThat(formed.has("kim")).isTrue();
        assertThat(formed.has("park")).isFalse();
    }

    @Example
    void to_the_commander_report_all_in_no_team_and_the_leaders_and_to_a_leader_the_members() {
        Led led = new Led()
                .duty("kim", Role.COMMANDER, 0, null)
                .duty("lee", "comms", 0, null)
                .duty("park", "scribe", 0, null)
                .duty("gone", "scribe", 0, 5)
                .team("site", 1, "choi", "park", "jung");

        assertThat(SpanOfControl.of(led.incident(), Led.minute(10)))
                .containsExactly(
                        new SpanOfControl("kim", List.of("lee", "choi")),
                        new SpanOfControl("choi", List.of("park", "jung")));
    }

    @Property(tries = 30)
    void more_than_seven_are_too_many_for_one(@ForAll @IntRange(max = 12) int people) {
        Led led = new Led().duty("kim", Role.COMMANDER, 0, null);
        for (int i = 0; i < people; i++) {
            led.duty("p" + i, "r" + i, 0, null);
        }

        assertThat(SpanOfControl.of(led.incident(), Led.minute(1)).getFirst().tooWide())
                .isEqualTo(people >= 8);
    }
}
