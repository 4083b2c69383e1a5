package bonghwa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** A service as somebody sees it who may not read of all its functions, now and over time. */
class SeenServicesTest {

    private static final Target OPEN = Target.function("shop", "open");
    private static final Target HIDDEN = Target.function("shop", "hidden");

    private static Catalogue catalogue(@Nullable Audience second) {
        Service shop = new Service(
                "shop",
                Name.of("가게", "Shop"),
                null,
                null,
                Audience.PUBLIC,
                List.of(),
                List.of(),
                List.of(
                        new Function("open", Name.of("열린", "Open"), null),
                        new Function("hidden", Name.of("숨은", "Hidden"), second)));
        return new Catalogue(List.of(shop), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Log log(State open, State hidden) {
        return Log.EMPTY.with(List.of(
                Story.entry(1, "10:00", Report.of(OPEN, open)), Story.entry(2, "10:10", Report.of(HIDDEN, hidden))));
    }

    @Property
    void it_is_what_its_visible_functions_are(@ForAll State open, @ForAll State hidden) {
        Board board = Board.of(catalogue(Audience.STAFF), log(open, hidden), Story.t("11:00"));

        ServiceBoard seen = board.services(Audience.PUBLIC).getFirst();
        assertThat(seen.effective().state()).isEqualTo(open);
        assertThat(seen.functions()).extracting(f -> f.function().id()).containsExactly("open");
        assertThat(seen.since()).isNull();
        assertThat(board.services(Audience.STAFF)).isEqualTo(board.services());
    }

    @Property
    void who_may_read_of_all_sees_the_board_itself(@ForAll State open, @ForAll State hidden) {
        Board board = Board.of(catalogue(null), log(open, hidden), Story.t("11:00"));

        assertThat(board.services(Audience.PUBLIC)).isEqualTo(board.services());
    }

    @Property
    void its_lane_together_is_the_lane_of_the_visible_function(@ForAll State open, @ForAll State hidden) {
        EffectiveLanes lanes = EffectiveLanes.of(catalogue(Audience.STAFF), log(open, hidden), Story.t("11:00"));

        assertThat(lanes.together(List.of(OPEN))).isEqualTo(lanes.of(OPEN));
        assertThat(lanes.together(List.of())).isEmpty();
    }

    @Example
    void some_that_work_and_some_that_do_not_are_a_partial_outage_from_when_that_is_so() {
        EffectiveLanes lanes = EffectiveLanes.of(
                catalogue(Audience.STAFF), log(State.OPERATIONAL, State.MAJOR_OUTAGE), Story.t("11:00"));

        assertThat(lanes.together(List.of(OPEN, HIDDEN)))
                .extracting(Span::state)
                .containsExactly(State.OPERATIONAL, State.PARTIAL_OUTAGE);
        assertThat(lanes.together(List.of(OPEN, HIDDEN)).getLast().from()).isEqualTo(Story.t("10:10"));
        assertThat(lanes.together(List.of(OPEN, HIDDEN)).getLast().until()).isNull();
    }
}
