package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.sync.HubFailure;
import bonghwa.testing.MadeHost;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** The switch for a hub on this laptop, without a window. */
class HostModelTest {

    private final MadeHost host = new MadeHost();
    private final List<CompletionStage<?>> watched = new ArrayList<>();
    private final HostModel model = new HostModel(host, new SyncModel.Ways(Runnable::run, Runnable::run, watched::add));

    @Test
    void turning_it_begins_and_says_where_and_who_came() {
        model.turn();
        assertThat(model.busy().get()).isTrue();
        assertThat(model.hosted().get()).isEqualTo(Hosted.NOT);

        host.stand(MadeHost.AT);
        assertThat(model.busy().get()).isFalse();
        assertThat(model.hosted().get()).isEqualTo(MadeHost.AT);
        assertThat(model.hosted().get().runs()).isTrue();
    }

    @Test
    void turning_it_again_ends_it_and_a_second_press_meanwhile_does_nothing() {
        model.turn();
        model.turn();
        host.stand(MadeHost.AT);
        model.turn();
        host.stand(Hosted.NOT);

        assertThat(host.asked()).containsExactly("begin", "end");
        assertThat(model.hosted().get().runs()).isFalse();
    }

    @Test
    void what_could_not_be_begun_says_why_and_can_be_tried_again() {
        model.turn();
        host.stand(Hosted.failed(HubFailure.Reason.UNREACHABLE));

        assertThat(model.hosted().get().reason()).isEqualTo(HubFailure.Reason.UNREACHABLE);
        model.turn();
        assertThat(host.asked()).containsExactly("begin", "begin");
    }

    @Test
    void one_that_was_begun_by_a_command_is_found() {
        host.stand(MadeHost.AT);

        assertThat(new HostModel(host, new SyncModel.Ways(Runnable::run, Runnable::run, watched::add))
                        .hosted()
                        .get()
                        .place())
                .isEqualTo("192.168.0.7:4711");
    }

    @Test
    void who_comes_meanwhile_is_seen_at_the_next_look() {
        model.look();
        assertThat(model.hosted().get()).isEqualTo(Hosted.NOT);
        model.turn();
        host.stand(MadeHost.AT);
        host.stand(new Hosted("192.168.0.7:4711", List.of("minji", "jiho"), List.of(), null));
        model.look();

        assertThat(model.hosted().get().came()).containsExactly("minji", "jiho");
    }

    @Test
    void an_invitation_is_made_for_a_name_and_goes_when_hosting_ends() {
        model.turn();
        host.stand(MadeHost.AT);
        model.invite("  ");
        model.invite(" jiho ");
        assertThat(model.invitation().get()).isEqualTo("bonghwa1_jiho");

        model.turn();
        assertThat(model.invitation().get()).isEmpty();
        assertThat(host.asked()).containsExactly("begin", "invite jiho", "end");
    }

    @Test
    void an_invitation_that_cannot_be_made_is_a_failure_that_is_told() {
        model.invite("nobody");

        assertThat(watched.getLast().toCompletableFuture()).isCompletedExceptionally();
        assertThat(model.invitation().get()).isEmpty();
    }
}
