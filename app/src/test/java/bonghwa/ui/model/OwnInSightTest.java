package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Target;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Weekend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What I record I see, whatever is filtered. */
class OwnInSightTest {

    private final LiveRoom room = LiveRoom.inMemory();
    private final List<Throwable> failures = new ArrayList<>();
    private final TimelineModel timeline = new TimelineModel(room.model());
    private final EntryModel line = new EntryModel(
            room.model(),
            new EntryServices(
                    new EntryReader(room.model(), () -> null, () -> Language.KO),
                    new EntryRecorder(room.model(), room.commands()),
                    Runnable::run,
                    failures::add,
                    _ -> {}),
            "");

    OwnInSightTest() {
        OwnInSight.keep(line.recording(), timeline, line::myLast);
        record("#지도 위성 지도 확인");
        room.model().selected().set(Target.service("kakao-pay"));
    }

    private void record(String words) {
        line.edit(words, words.length());
        line.enter();
    }

    private int shown() {
        return timeline.rows().get().shown();
    }

    @Test
    void a_line_that_the_filter_would_hide_takes_it_off() {
        assertThat(shown()).isZero();

        record("전원 차단");

        assertThat(timeline.filter().get()).isEqualTo(TimelineFilter.ALL);
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void a_line_that_the_filter_shows_leaves_it() {
        record("#페이 장애, 결제 화면이 안 열림");

        assertThat(timeline.filter().get().target()).isEqualTo(Target.service("kakao-pay"));
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void what_others_record_stays_filtered() {
        var _ = room.commands().log("incident", Content.of(Kind.NOTE, Weekend.MOMENT, "다른 자리의 메모"));

        assertThat(timeline.filter().get().everything()).isFalse();
        assertThat(shown()).isZero();
    }

    @Test
    void a_line_that_could_not_be_recorded_leaves_the_filter() {
        room.fail(new IllegalStateException("no space left"));

        record("전원 차단");

        assertThat(failures).hasSize(1);
        assertThat(timeline.filter().get().everything()).isFalse();
    }
}
