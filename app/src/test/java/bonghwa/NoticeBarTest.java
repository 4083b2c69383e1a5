package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Release;
import bonghwa.domain.SentNotice;
import bonghwa.domain.State;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.model.NoticeWatch;
import bonghwa.ui.task.NoticeBar;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** The line below the header that says that a notice is to be corrected, or that one is being drafted; and the sheet that corrects. */
@FxTest
class NoticeBarTest extends NoticeScreen {

    private final AtomicInteger corrected = new AtomicInteger();
    private NoticeBar bar;

    private void show(Screen screen) {
        Acts acts = new Acts();
        acts.on(Act.CORRECT_NOTICE, corrected::incrementAndGet);
        bar = screen.show(
                () -> new NoticeBar(
                        new NoticeWatch(
                                shift.room(),
                                new Notices(screen.messages(), Path.of("nowhere"), _ -> {}),
                                Runnable::run,
                                Runnable::run),
                        acts,
                        screen.messages(),
                        screen.phrases()),
                900,
                60);
    }

    private String words(Screen screen) {
        return screen.read(() -> bar.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining(" ")));
    }

    private SentNotice contradicted() {
        shift.commands()
                .noticeSent(
                        shift.incident().id(),
                        new Operation.NoticeSent(
                                3,
                                Audience.PUBLIC,
                                bonghwa.testing.Shift.NOW,
                                bonghwa.testing.Shift.NOW,
                                Text.of("안내"),
                                null,
                                new Release(List.of(), null, null)))
                .toCompletableFuture()
                .join();
        shift.report(1, State.MAJOR_OUTAGE);
        return notices().getLast();
    }

    @Test
    void it_says_which_notice_the_record_contradicts_and_its_key_corrects(Screen screen) {
        show(screen);
        assertThat(screen.read(bar::isVisible)).isFalse();
        screen.run(this::contradicted);
        screen.settle();
        assertThat(words(screen)).contains("제3차 공지와 다름");
        screen.run(() -> ((javafx.scene.control.Button) bar.lookup("#notice-correct")).fire());
        assertThat(corrected).hasValue(1);
        screen.save("notice-bar");
    }

    @Test
    void it_says_on_every_desk_that_a_draft_waits(Screen screen) {
        show(screen);
        NoticeDraft draft = new NoticeDraft(bonghwa.testing.Shift.NOW, null, null, "1", Text.of("글"), null);
        screen.run(() -> shift.write(new Operation.NoticeDrafted(Audience.PUBLIC, draft)));
        screen.settle();
        assertThat(words(screen)).contains("제1차 공지 초안").contains("승인을 기다립니다");
    }

    @Test
    void the_correction_stands_there_with_its_letter_at_once(Screen screen) {
        SentNotice sent = contradicted();
        screen.run(() -> {});
        correct(screen, sent);
        assertThat(text(screen, "notice-ko")).startsWith("[정정] 제3차 공지 정정 (3a");
        screen.save("notice-correction");
    }
}
