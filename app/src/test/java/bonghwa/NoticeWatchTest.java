package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Language;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Release;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.Shift;
import bonghwa.ui.Messages;
import bonghwa.ui.model.NoticeWatch;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What is to be done about notices is found beside the window, and said as soon as it is so. */
class NoticeWatchTest {

    private final Shift shift = new Shift();
    private final Queue<Runnable> beside = new ArrayDeque<>();
    private final NoticeWatch watch = new NoticeWatch(
            shift.room(),
            new Notices(new Messages(Language.KO), Path.of("nowhere"), _ -> {}),
            beside::add,
            Runnable::run);

    private void work() {
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
    }

    private void send(Audience audience) {
        shift.commands()
                .noticeSent(
                        shift.incident().id(),
                        new Operation.NoticeSent(
                                1,
                                audience,
                                Shift.NOW,
                                Shift.NOW,
                                Text.of("안내"),
                                null,
                                new Release(List.of(), null, null)))
                .toCompletableFuture()
                .join();
    }

    @Test
    void a_later_record_of_the_time_that_a_notice_spoke_of_contradicts_it_until_it_is_corrected() {
        send(Audience.PUBLIC);
        work();
        assertThat(watch.differing().get()).isNull();

        shift.report(1, State.MAJOR_OUTAGE);
        assertThat(watch.differing().get()).isNull();
        work();
        assertThat(watch.differing().get()).satisfies(d -> {
            assertThat(d.sent().number()).isEqualTo(1);
            assertThat(d.parts()).isNotEmpty();
        });

        send(Audience.PUBLIC);
        work();
        assertThat(watch.differing().get()).isNull();
    }

    @Test
    void what_the_public_was_told_comes_before_what_partners_were() {
        send(Audience.PARTNERS);
        send(Audience.PUBLIC);
        shift.report(1, State.MAJOR_OUTAGE);
        work();
        assertThat(watch.differing().get().sent().audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void however_much_is_recorded_meanwhile_it_is_looked_at_once_more_and_the_newest_is_said() {
        send(Audience.PUBLIC);
        shift.report(2, State.MAJOR_OUTAGE);
        assertThat(beside).hasSize(1);
        work();
        assertThat(watch.differing().get()).isNotNull();
    }

    @Test
    void a_draft_waits_as_long_as_it_stands() {
        assertThat(watch.draft()).isEmpty();
        NoticeDraft draft = new NoticeDraft(Shift.NOW, null, null, "1", Text.of("글"), null);
        shift.write(new Operation.NoticeDrafted(Audience.STAFF, draft));
        assertThat(watch.draft().orElseThrow().value()).isEqualTo(draft);
    }
}
