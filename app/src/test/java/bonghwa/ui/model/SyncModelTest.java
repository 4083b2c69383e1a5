package bonghwa.ui.model;

import static bonghwa.testing.MadeHubs.NOW;
import static bonghwa.testing.MadeHubs.desk;
import static bonghwa.testing.MadeHubs.hub;
import static bonghwa.testing.MadeHubs.live;
import static bonghwa.testing.MadeHubs.load;
import static bonghwa.testing.MadeHubs.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.DeskStanding;
import bonghwa.op.Clockwork;
import bonghwa.sync.HubFailure;
import bonghwa.sync.HubOdd;
import bonghwa.sync.SyncStatus;
import bonghwa.testing.MadeDesks;
import bonghwa.testing.MadeExchange;
import bonghwa.testing.Weekend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The exchange as the window shows it, and what it asks for. */
class SyncModelTest {

    private final RoomModel room = new RoomModel(new Weekend().room(), NOW, Weekend.KST, Clockwork.Kind.REAL);
    private final MadeExchange exchange = new MadeExchange();
    private final MadeDesks desks = new MadeDesks();
    private final List<CompletionStage<?>> watched = new ArrayList<>();
    private final List<Runnable> beside = new ArrayList<>();
    private final SyncModel model = new SyncModel(
            room, exchange, desks, new SyncModel.Ways(beside::add, Runnable::run, watched::add), SyncStatus.ALONE, NOW);

    /** What is looked up at the beginning is nobody's act. */
    @BeforeEach
    void begun() {
        watched.clear();
    }

    /** What was put beside the window is done. */
    private void rest() {
        while (!beside.isEmpty()) {
            beside.removeFirst().run();
        }
    }

    private void have(Stewards.Desks all) {
        desks.have(all);
        room.show(room.room().get().withForks(List.of()));
        rest();
    }

    @Test
    void it_begins_as_it_stands_and_hears_every_change() {
        assertThat(model.facts().get().front()).isNull();

        model.hear(status(live()));

        assertThat(model.facts().get().front()).isEqualTo(live());
        assertThat(model.status().get().hubs()).hasSize(1);
    }

    @Test
    void what_is_unsent_grows_old_by_the_machines_clock_alone() {
        model.hear(status(hub(SyncStatus.Link.LIVE, Duration.ofHours(1), load(1, Duration.ZERO))));
        assertThat(model.facts().get().old()).isFalse();

        model.tick(NOW.plusSeconds(90));

        assertThat(model.facts().get().old()).isTrue();
        assertThat(model.real().get()).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void desks_are_looked_up_beside_the_window_and_those_that_wait_stand_first() {
        have(new Stewards.Desks(
                List.of(
                        desk("a", DeskStanding.ROOT, null),
                        desk("b", DeskStanding.MEMBER, null),
                        desk("c", DeskStanding.WAITING, "민지")),
                "b".repeat(43),
                Map.of("c".repeat(43), "minji")));

        assertThat(model.desks().get())
                .extracting(DeskRow::id)
                .extracting(id -> id.substring(0, 1))
                .containsExactly("c", "b", "a");
        assertThat(model.desks().get().getFirst().invited()).isEqualTo("minji");
        assertThat(model.desks().get().get(1).own()).isTrue();
    }

    @Test
    void while_the_desks_are_being_looked_up_one_more_look_is_enough_for_all_that_changes() {
        rest();
        for (int i = 0; i < 5; i++) {
            room.show(room.room().get().withForks(List.of(new bonghwa.domain.Fork("r", "d", i))));
        }

        assertThat(beside).hasSize(1);
        beside.removeFirst().run();
        assertThat(beside).as("what changed meanwhile is looked at once more").hasSize(1);
        rest();
        assertThat(beside).isEmpty();
    }

    @Test
    void a_desk_is_told_by_who_typed_there_last() {
        String night = new Weekend()
                .room()
                .current()
                .orElseThrow()
                .log()
                .entries()
                .getLast()
                .mark()
                .author()
                .desk();
        have(new Stewards.Desks(
                List.of(new bonghwa.domain.KnownDesk(night, DeskStanding.ROOT, null, null, 9)), night, Map.of()));

        assertThat(model.desks().get().getFirst().person()).isNotNull();
    }

    @Test
    void a_clock_that_is_ahead_is_said_of_others_only() {
        String own = "a".repeat(43);
        String other = "b".repeat(43);
        Map<String, Duration> ahead = Map.of(own, Duration.ofSeconds(9), other, Duration.ofSeconds(3));
        SyncStatus.OfHub hub = live();
        model.hear(status(new SyncStatus.OfHub(
                hub.place(), hub.link(), hub.since(), hub.contact(), hub.load(), null, null, HubOdd.NOTHING, ahead)));
        have(new Stewards.Desks(
                List.of(desk("a", DeskStanding.ROOT, null), desk("b", DeskStanding.MEMBER, null)), own, Map.of()));

        assertThat(model.desks().get()).extracting(DeskRow::clock).containsExactly(null, Duration.ofSeconds(3));
    }

    @Test
    void an_exchange_is_under_way_until_it_is_answered_and_its_outcome_stays() {
        model.exchange();
        assertThat(model.busy().get()).isTrue();

        exchange.answer(Exchanged.done("hub", 3, 4));

        assertThat(model.busy().get()).isFalse();
        assertThat(model.results().get()).containsExactly(Exchanged.done("hub", 3, 4));
    }

    @Test
    void a_failure_ends_it_and_goes_the_one_road_of_errors() {
        model.carry(Path.of("/media/stick"));
        exchange.fail(new IllegalStateException("planted"));

        assertThat(model.busy().get()).isFalse();
        assertThat(model.results().get()).isEmpty();
        assertThat(watched).hasSize(1);
    }

    @Test
    void a_stick_a_bundle_and_a_recovery_text_are_asked_for_by_their_places() {
        model.carry(Path.of("/media/stick"));
        model.export(Path.of("/tmp/a"));
        model.take(Path.of("/tmp/b"));
        model.recovery(Path.of("/tmp/c"));

        assertThat(exchange.asked())
                .containsExactly("carry /media/stick", "export /tmp/a", "take /tmp/b", "recovery /tmp/c");
    }

    @Test
    void a_strange_hub_is_filled_only_after_somebody_says_that_it_is_meant() {
        SyncStatus.OfHub strange = hub(SyncStatus.Link.STRANGER, Duration.ofMinutes(1), load(0, null));
        model.hear(status(strange));
        assertThat(exchange.asked()).isEmpty();

        model.accept(strange);

        assertThat(exchange.asked()).containsExactly("accept another-hub");
    }

    @Test
    void a_hub_that_is_no_stranger_is_not_accepted_anew() {
        model.accept(live());

        assertThat(exchange.asked()).isEmpty();
    }

    @Test
    void acts_of_a_steward_name_the_desk_and_failures_are_watched() {
        DeskRow guest = new DeskRow(desk("c", DeskStanding.WAITING, null), false, null, "", null, null, null);

        model.admit(guest);
        model.appoint(guest);
        model.revoke(guest);

        String id = "c".repeat(43);
        assertThat(desks.acts()).containsExactly("admit " + id + " MEMBER", "appoint " + id, "revoke " + id);
        assertThat(watched).hasSize(3);
    }

    @Test
    void only_the_root_appoints_and_only_those_who_decide_let_in() {
        have(new Stewards.Desks(List.of(desk("s", DeskStanding.STEWARD, null)), "s".repeat(43), Map.of()));
        assertThat(model.mayDecide(false)).isTrue();
        assertThat(model.mayDecide(true)).isFalse();

        have(new Stewards.Desks(List.of(desk("m", DeskStanding.MEMBER, null)), "m".repeat(43), Map.of()));
        assertThat(model.mayDecide(false)).isFalse();
    }

    @Test
    void an_exchange_tells_why_a_place_was_not_reached() {
        assertThat(Exchanged.failed("hub", HubFailure.Reason.REFUSED).reached()).isFalse();
        assertThat(new Exchanged("hub", 0, 0, null, "other").reached()).isFalse();
        assertThat(Exchanged.done("hub", 0, 0).reached()).isTrue();
    }

    @Test
    void a_look_at_the_desks_that_fails_goes_to_its_lane_and_the_next_change_looks_again() {
        rest();
        desks.fail(new IllegalStateException("planted"));
        room.show(room.room().get().withForks(List.of()));
        assertThatThrownBy(this::rest).hasMessage("planted");

        have(new Stewards.Desks(List.of(desk("b", DeskStanding.MEMBER, null)), null, Map.of()));

        assertThat(model.desks().get()).extracting(DeskRow::id).containsExactly("b".repeat(43));
    }
}
