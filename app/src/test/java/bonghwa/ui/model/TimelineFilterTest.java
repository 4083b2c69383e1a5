package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.About;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.testing.Weekend;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which entries a filter shows. */
class TimelineFilterTest {

    private static final Target PAY = Target.service("kakao-pay");
    private final Catalogue catalogue = new Weekend().catalogue();

    private static TimelineEntry entry(Kind kind, About about, Report... reports) {
        return TimelineEntry.written(
                "K1",
                Weekend.mark("K1", Weekend.MOMENT),
                new Content(kind, When.exactly(Weekend.MOMENT), Text.of("words"), null, about, List.of(reports), null));
    }

    private boolean concerns(Target wanted, About about, Report... reports) {
        return TimelineFilter.ALL.withTarget(wanted).test(catalogue).test(entry(Kind.NOTE, about, reports));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothing_asked_shows_every_kind(Kind kind) {
        assertThat(TimelineFilter.ALL.everything()).isTrue();
        assertThat(TimelineFilter.ALL.test(catalogue).test(entry(kind, About.NOTHING)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_first_kind_that_is_chosen_stays_alone(Kind kind) {
        assertThat(TimelineFilter.ALL.toggled(kind).kinds()).containsExactly(kind);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_kind_chosen_twice_shows_all_again(Kind kind) {
        assertThat(TimelineFilter.ALL.toggled(kind).toggled(kind).everything()).isTrue();
    }

    @Test
    void choosing_every_kind_is_choosing_none() {
        TimelineFilter filter = TimelineFilter.ALL;
        for (Kind kind : Kind.values()) {
            filter = filter.toggled(kind);
        }
        assertThat(filter.everything()).isTrue();
    }

    @Test
    void only_chosen_kinds_are_shown() {
        TimelineFilter filter = TimelineFilter.ALL.toggled(Kind.ASK).toggled(Kind.TASK);
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (filter.test(catalogue).test(entry(kind, About.NOTHING))) {
                shown.add(kind);
            }
        }
        assertThat(shown).containsExactlyInAnyOrder(Kind.ASK, Kind.TASK);
    }

    @Test
    void what_is_not_pinned_is_hidden_where_only_pinned_ones_are_wanted() {
        assertThat(TimelineFilter.ALL.withPinnedOnly(true).test(catalogue).test(entry(Kind.NOTE, About.NOTHING)))
                .isFalse();
    }

    @Test
    void each_choice_leaves_the_others_as_they_were() {
        TimelineFilter filter =
                TimelineFilter.ALL.toggled(Kind.ASK).withPinnedOnly(true).withTarget(PAY);
        assertThat(filter).isEqualTo(new TimelineFilter(Set.of(Kind.ASK), true, PAY));
        assertThat(filter.withTarget(null).withPinnedOnly(false).toggled(Kind.ASK))
                .isEqualTo(TimelineFilter.ALL);
    }

    @Test
    void an_entry_concerns_what_it_is_about_what_it_links_and_what_it_reports() {
        assertThat(concerns(PAY, About.of(PAY))).isTrue();
        assertThat(concerns(PAY, new About(List.of(), List.of(PAY), List.of(), List.of())))
                .isTrue();
        assertThat(concerns(PAY, About.NOTHING, Report.of(PAY, State.DEGRADED))).isTrue();
    }

    @Test
    void an_entry_about_nothing_or_about_another_service_does_not_concern_it() {
        assertThat(concerns(PAY, About.NOTHING)).isFalse();
        assertThat(concerns(PAY, About.of(Target.service("melon")))).isFalse();
    }

    @Test
    void what_is_said_of_everything_concerns_each_service() {
        assertThat(concerns(PAY, About.of(new Target.Everything()))).isTrue();
    }

    @Test
    void a_function_concerns_its_service_but_not_its_sister() {
        About bike = About.of(Target.function("kakao-t", "bike"));
        assertThat(concerns(Target.service("kakao-t"), bike)).isTrue();
        assertThat(concerns(Target.function("kakao-t", "bike"), bike)).isTrue();
        assertThat(concerns(Target.function("kakao-t", "taxi"), bike)).isFalse();
    }
}
