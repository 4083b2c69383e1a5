package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.sync.HubFailure;
import bonghwa.testing.MadeExchange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Joining, from the paste to the room. */
class JoinModelTest {

    private final MadeExchange exchange = new MadeExchange();
    private final List<CompletionStage<?>> said = new ArrayList<>();
    private final JoinModel model = new JoinModel(exchange, Runnable::run, said::add);

    @Test
    void nothing_pasted_is_no_mistake() {
        assertThat(model.invited().get()).isEqualTo(new Invited.Nothing());

        model.paste("   \n");

        assertThat(model.invited().get()).isEqualTo(new Invited.Nothing());
    }

    @Test
    void what_is_pasted_is_told_before_anything_is_done() {
        model.paste("  " + MadeExchange.INVITATION + "\n");

        assertThat(model.invited().get()).isEqualTo(MadeExchange.SAID);
        assertThat(exchange.asked()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_and_does_not_join() {
        model.paste("bonghwa1_cut-off");
        model.join();

        assertThat(model.invited().get()).isEqualTo(Invited.Fault.MISTYPED);
        assertThat(exchange.asked()).isEmpty();
        assertThat(model.step().get()).isEqualTo(JoinModel.Step.READING);
    }

    @Test
    void joining_takes_its_time_and_ends_with_the_room_here() {
        model.paste(MadeExchange.INVITATION);
        model.join();
        assertThat(model.step().get()).isEqualTo(JoinModel.Step.JOINING);

        exchange.answer(Exchanged.done("hub", 2, 1200));

        assertThat(model.step().get()).isEqualTo(JoinModel.Step.JOINED);
        assertThat(model.outcome()).isEqualTo(Exchanged.done("hub", 2, 1200));
    }

    @Test
    void an_invitation_is_used_once_however_often_enter_is_pressed() {
        model.paste(MadeExchange.INVITATION);
        model.join();
        model.join();
        exchange.answer(Exchanged.done("hub", 0, 1));
        model.join();

        assertThat(exchange.asked()).hasSize(1);
    }

    @Test
    void what_is_pasted_while_joining_changes_nothing() {
        model.paste(MadeExchange.INVITATION);
        model.join();
        model.paste("something else");

        assertThat(model.step().get()).isEqualTo(JoinModel.Step.JOINING);
        assertThat(model.invited().get()).isEqualTo(MadeExchange.SAID);
    }

    @Test
    void a_hub_that_refuses_is_the_reason_and_one_can_try_again() {
        model.paste(MadeExchange.INVITATION);
        model.join();
        exchange.answer(Exchanged.failed("hub", HubFailure.Reason.REFUSED));
        assertThat(model.step().get()).isEqualTo(JoinModel.Step.FAILED);
        assertThat(model.reason()).isEqualTo(HubFailure.Reason.REFUSED);

        model.join();

        assertThat(exchange.asked()).hasSize(2);
    }

    @Test
    void a_mistake_of_ours_ends_it_too() {
        model.paste(MadeExchange.INVITATION);
        model.join();
        exchange.fail(new IllegalStateException("planted"));
        assertThat(said)
                .last()
                .satisfies(work -> assertThat(work.toCompletableFuture()).isCompletedExceptionally());

        assertThat(model.step().get()).isEqualTo(JoinModel.Step.FAILED);
        assertThat(model.reason()).isNull();
    }

    @Test
    void a_file_is_read_as_if_pasted() {
        model.open(Path.of("/tmp/invitation.txt"));

        assertThat(model.read().get()).isEqualTo(MadeExchange.INVITATION);
    }

    @Test
    void a_file_that_cannot_be_read_is_no_invitation() {
        model.open(Path.of("/tmp/picture.png"));

        assertThat(model.invited().get()).isEqualTo(Invited.Fault.NONE);
    }
}
