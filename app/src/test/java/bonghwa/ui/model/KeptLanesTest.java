package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Board;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Incident;
import bonghwa.domain.Lane;
import bonghwa.domain.Service;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.testing.LiveRoom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A lane that was made is right, and is made again only where it would come out differently. */
class KeptLanesTest {

    private final LiveRoom live = LiveRoom.inMemory();
    private final BoardModel board = new BoardModel(live.model(), live.commands(), _ -> {});
    private final KeptLanes lanes = new KeptLanes();

    private Incident incident() {
        return Objects.requireNonNull(live.model().incident().get());
    }

    private Instant now() {
        return live.model().now().get();
    }

    private List<Service> services() {
        return Board.of(live.model().room().get().catalogue(), incident().log(), now()).services().stream()
                .map(s -> s.service())
                .toList();
    }

    private void say(String service, State state) {
        board.selected().set(Target.service(service));
        board.report(state);
    }

    private void all(Instant until) {
        for (Service service : services()) {
            assertThat(lanes.of(incident().log(), service, until))
                    .as(service.id())
                    .isEqualTo(Lane.of(incident().log(), service, until));
            for (Target part : service.parts()) {
                if (part instanceof Target.OfFunction(FunctionRef ref)) {
                    assertThat(lanes.of(incident().log(), ref, until))
                            .isEqualTo(Lane.of(incident().log(), ref, until));
                }
            }
        }
    }

    @Test
    void what_is_said_of_one_service_makes_its_lanes_anew_and_no_other() {
        all(now());
        int before = lanes.made();
        all(now());
        assertThat(lanes.made()).isEqualTo(before);

        say("melon", State.MAJOR_OUTAGE);
        all(now());
        Service melon = services().stream()
                .filter(s -> s.id().equals("melon"))
                .findFirst()
                .orElseThrow();
        long functions = melon.parts().stream()
                .filter(Target.OfFunction.class::isInstance)
                .count();
        assertThat(lanes.made() - before).isBetween(1, Math.toIntExact(1 + functions));
    }

    @Test
    void another_moment_is_another_lane() {
        say("melon", State.MAJOR_OUTAGE);
        all(now());
        all(now().minusSeconds(60));
        all(now().plusSeconds(3600));
    }

    @Test
    void a_service_with_other_functions_has_another_lane_although_nothing_was_said_of_them() {
        Service melon = services().stream()
                .filter(s -> s.id().equals("melon"))
                .findFirst()
                .orElseThrow();
        say("melon", State.MAJOR_OUTAGE);
        List<Span> before = lanes.of(incident().log(), melon, now());
        int made = lanes.made();

        Service other = services().stream()
                .filter(s -> s.functions().size() > 1)
                .findFirst()
                .orElseThrow();
        Service mixed = new Service(
                melon.id(),
                melon.name(),
                melon.owner(),
                melon.grade(),
                melon.audience(),
                melon.sites(),
                melon.dependsOn(),
                other.functions());

        assertThat(lanes.of(incident().log(), mixed, now()))
                .isEqualTo(Lane.of(incident().log(), mixed, now()));
        assertThat(lanes.made()).isEqualTo(made + 1);
        assertThat(before).isEqualTo(Lane.of(incident().log(), melon, now()));
    }
}
