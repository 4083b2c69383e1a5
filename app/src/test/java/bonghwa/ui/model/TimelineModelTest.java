package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Moment;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import bonghwa.op.Clockwork;
import bonghwa.testing.Weekend;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rows of the recorded weekend: days, acts of many states, filters, find, what has arrived. */
class TimelineModelTest {

    private final Weekend weekend = new Weekend();
    private final RoomModel room = weekend.model();
    private final TimelineModel model = new TimelineModel(room);

    private List<TimelineRow> rows() {
        return model.rows().get().rows();
    }

    private List<TimelineEntry> entries() {
        return Objects.requireNonNull(room.incident().get()).log().entries();
    }

    private TimelineRow.Act act() {
        return rows().stream()
                .filter(r -> r instanceof TimelineRow.Act a && a.entries().size() > 50)
                .map(TimelineRow.Act.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_day_begins_with_its_date() {
        assertThat(rows().stream().filter(r -> r instanceof TimelineRow.Day).map(r -> ((TimelineRow.Day) r).date()))
                .containsExactly(LocalDate.of(2022, 10, 15), LocalDate.of(2022, 10, 16));
        assertThat(rows().getFirst()).isInstanceOf(TimelineRow.Day.class);
    }

    @Test
    void many_states_of_one_moment_are_one_row_with_their_counts() {
        TimelineRow.Act act = act();
        assertThat(act.counts()).containsEntry(State.OPERATIONAL, 41).containsEntry(State.MAJOR_OUTAGE, 6);
        assertThat(act.counts().firstKey()).isEqualTo(State.OPERATIONAL);
    }

    @Test
    void an_act_opens_into_its_entries_and_closes_again() {
        int before = rows().size();
        TimelineRow.Act act = act();
        model.toggle(act);
        assertThat(rows()).hasSize(before + act.entries().size());
        assertThat(act().open()).isTrue();
        model.toggle(act());
        assertThat(rows()).hasSize(before);
    }

    @Test
    void every_row_is_found_at_its_place_and_the_rows_are_in_order() {
        model.toggle(act());
        TimelineRows all = model.rows().get();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.indexOf(all.get(i))).isEqualTo(i);
            assertThat(i == 0 || all.get(i - 1).place().compareTo(all.get(i).place()) <= 0)
                    .isTrue();
        }
    }

    @Test
    void the_row_that_shows_an_entry_is_its_own_or_the_closed_act() {
        TimelineEntry hidden = act().entries().get(7);
        assertThat(rows().get(model.rows().get().showing(hidden))).isEqualTo(act());
        model.reveal(hidden);
        assertThat(rows().get(model.rows().get().showing(hidden)).id()).isEqualTo(hidden.id());
    }

    @Test
    void filters_show_kinds_pinned_ones_and_what_concerns_the_selected_service() {
        model.toggle(Kind.DECISION);
        assertThat(entriesShown()).isNotEmpty().allMatch(e -> e.content().kind() == Kind.DECISION);
        assertThat(model.rows().get().total()).isEqualTo(entries().size());
        model.allKinds();
        model.pinnedOnly(true);
        assertThat(entriesShown()).isEmpty();
        model.pinnedOnly(false);
        room.selected().set(Target.service("kakao-pay"));
        assertThat(model.rows().get().shown()).isPositive().isLessThan(60);
        model.everything();
        assertThat(model.rows().get().shown()).isEqualTo(entries().size());
    }

    @Test
    void a_selected_function_shows_what_concerns_its_service_as_a_whole_too() {
        room.selected().set(Target.function("kakao-t", "bike"));
        assertThat(entriesShown())
                .isNotEmpty()
                .noneMatch(e -> e.content().about().targets().equals(List.of(Target.function("kakao-t", "taxi"))));
    }

    private List<TimelineEntry> entriesShown() {
        return rows().stream()
                .flatMap(r -> switch (r) {
                    case TimelineRow.One one -> List.of(one.entry()).stream();
                    case TimelineRow.Act act -> act.entries().stream();
                    case TimelineRow.Day _, TimelineRow.Milestone _ -> List.<TimelineEntry>of().stream();
                })
                .toList();
    }

    @Test
    void find_tells_n_of_m_from_where_the_reader_is_and_goes_round() {
        FindModel find = model.find();
        find.look("판교 데이터", null);
        int hits = find.hits().get().size();
        assertThat(hits).isGreaterThan(2);
        assertThat(find.current().get()).isEqualTo(hits - 1);
        find.step(1);
        assertThat(find.current().get()).isZero();
        find.step(-1);
        assertThat(find.current().get()).isEqualTo(hits - 1);
        find.look("판교 데이터", Moment.of(find.hits().get().get(1)));
        assertThat(find.current().get()).isEqualTo(1);
    }

    @Test
    void find_sees_names_numbers_both_languages_and_only_what_the_filter_shows() {
        assertThat(found("고체납품")).isEmpty();
        assertThat(found("bike")).isNotEmpty();
        assertThat(found("ㅌㅊㄴ")).isNotEmpty();
        String number = entries().get(20).number();
        assertThat(found(number)).contains(entries().get(20));
        model.find().look("판교", null);
        model.toggle(Kind.DECISION);
        assertThat(model.find().hits().get()).allMatch(e -> e.content().kind() == Kind.DECISION);
    }

    private List<TimelineEntry> found(String typed) {
        model.find().look(typed, null);
        return model.find().hits().get();
    }

    @Test
    void what_has_arrived_is_told_once_and_not_at_the_start() {
        RoomModel early = new RoomModel(
                weekend.at(Weekend.kst("2022-10-16T21:00:00")), Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REPLAY);
        TimelineModel timeline = new TimelineModel(early);
        assertThat(timeline.arrived()).isEmpty();
        early.show(weekend.at(Weekend.kst("2022-10-16T21:29:00")));
        assertThat(timeline.arrived())
                .isNotEmpty()
                .allMatch(e -> e.occurredAt().isAfter(Weekend.kst("2022-10-16T21:00:00")));
        timeline.toggle(Kind.NOTE);
        assertThat(timeline.arrived()).isEmpty();
    }

    @Test
    void without_an_incident_there_are_no_rows() {
        RoomModel empty = new RoomModel(bonghwa.domain.Room.EMPTY, Weekend.MOMENT, Weekend.KST, Clockwork.Kind.REAL);
        assertThat(new TimelineModel(empty).rows().get()).isEqualTo(TimelineRows.EMPTY);
        @org.jspecify.annotations.Nullable Incident none = empty.incident().get();
        assertThat(none).isNull();
    }

    private List<Turn.What> turns() {
        return rows().stream()
                .filter(TimelineRow.Milestone.class::isInstance)
                .map(r -> ((TimelineRow.Milestone) r).turn().what())
                .toList();
    }

    @Test
    void declaration_and_command_are_rows_until_something_else_is_looked_for() {
        assertThat(turns()).hasAtLeastOneElementOfType(Turn.What.Commanded.class);
        List<Turn.What> all = turns();

        model.toggle(Kind.MILESTONE);
        assertThat(turns()).isEqualTo(all);

        model.allKinds();
        model.toggle(Kind.BLOCKER);
        assertThat(turns()).isEmpty();

        model.allKinds();
        room.selected().set(Target.service("pay"));
        assertThat(turns()).isEmpty();
    }
}
