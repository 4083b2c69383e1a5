package bonghwa.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Typist;
import bonghwa.testing.FxTest;
import bonghwa.testing.LiveRoom;
import bonghwa.testing.Screen;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Problems;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.EntryVerbs;
import bonghwa.ui.model.TimelineModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline at a keyboard: the reader's place, amending, striking, pinning, history, find, jump. */
@FxTest
class TimelineFlowTest {

    private static final Instant START = Weekend.kst("2022-10-16T08:00:00");

    @TempDir
    private Path folder;

    private LiveRoom room;
    private TimelineModel model;
    private TimelineView view;

    @BeforeEach
    void open(Screen screen) throws Exception {
        room = new LiveRoom(folder);
        for (int i = 0; i < 60; i++) {
            log(START.plusSeconds(600L * i), "기록 " + i + (i % 10 == 0 ? " 판교 로그인" : ""));
        }
        model = new TimelineModel(room.model());
        TimelineTools tools = new TimelineTools(
                new EntryVerbs(room.model(), room.commands()),
                new EntryReader(room.model(), () -> null, () -> Language.KO),
                new Problems(new FxBridge(), screen.messages()),
                () -> Typist.NOBODY);
        view = screen.show(
                () -> new TimelineView(room.model(), model, screen.messages(), screen.phrases(), tools), 634, 600);
        screen.run(view::enter);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private void log(Instant at, String text) {
        var _ = room.commands().log("incident", Content.of(Kind.OBSERVATION, at, text));
    }

    private RowColumn column() {
        return (RowColumn) view.lookup("#timeline-column");
    }

    /** The node on top of the column, and how far down it is. */
    private record Top(String id, double y) {}

    private Top top(Screen screen) {
        return screen.read(() -> {
            RowNode node = Objects.requireNonNull(column().at(60));
            return new Top(Objects.requireNonNull(node.row()).id(), node.getLayoutY());
        });
    }

    private TimelineEntry last() {
        return room.entries().stream()
                .max(Comparator.comparing(TimelineEntry::mark))
                .orElseThrow();
    }

    @Test
    void the_end_stays_in_sight_while_the_reader_is_there(Screen screen) {
        screen.run(() -> log(START.plusSeconds(40_000), "새 소식"));
        assertThat(screen.read(() -> column().lastInSight()))
                .isEqualTo(model.rows().get().size() - 1);
        assertThat(screen.read(() -> view.lookup("#timeline-below").isVisible()))
                .isFalse();
    }

    @Test
    void the_reader_keeps_his_place_whatever_comes_in_above_and_below(Screen screen) {
        screen.run(() -> view.scroll(-700));
        Top before = top(screen);
        screen.run(() -> {
            for (int i = 0; i < 10; i++) {
                log(START.plusSeconds(30L + i), "뒤늦은 기록 " + i);
            }
        });
        assertThat(top(screen)).isEqualTo(before);
        screen.run(() -> {
            for (int i = 0; i < 3; i++) {
                log(START.plusSeconds(41_000L + i), "새 소식 " + i);
            }
        });
        assertThat(top(screen)).isEqualTo(before);
        Button below = screen.read(() -> (Button) view.lookup("#timeline-below"));
        assertThat(below.isVisible()).isTrue();
        assertThat(below.getText()).contains("3");
        screen.run(below::fire);
        assertThat(below.isVisible()).isFalse();
        assertThat(screen.read(() -> column().atEnd().get())).isTrue();
    }

    @Test
    void words_and_time_are_amended_in_place_with_a_reason(Screen screen) {
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        screen.run(() -> {
            ((TextField) view.lookup("#amend-when")).setText("17:45");
            ((TextField) view.lookup("#amend-words")).setText("고친 내용");
            ((TextField) view.lookup("#amend-reason")).setText("잘못 들음");
        });
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        TimelineEntry amended = last();
        assertThat(amended.content().text().ko()).isEqualTo("고친 내용");
        assertThat(amended.occurredAt()).isEqualTo(Weekend.kst("2022-10-16T17:45:00"));
        assertThat(amended.amendments().getFirst().reason()).isEqualTo("잘못 들음");
        assertThat(screen.read(() -> view.lookup("#amend-words"))).isNull();
    }

    @Test
    void what_is_no_time_is_said_and_nothing_is_changed(Screen screen) {
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        screen.run(() -> ((TextField) view.lookup("#amend-when")).setText("21:74"));
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(last().amended()).isFalse();
        assertThat(screen.read(() -> view.lookup("#amend-words"))).isNotNull();
        screen.robot().type(KeyCode.ESCAPE);
        screen.settle();
        assertThat(screen.read(() -> view.lookup("#amend-words"))).isNull();
    }

    @Test
    void an_entry_is_struck_with_a_reason_and_brought_back(Screen screen) {
        screen.robot().type(KeyCode.DELETE);
        screen.settle();
        screen.run(() -> ((TextField) view.lookup("#amend-reason")).setText("중복"));
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(last().struck()).isTrue();
        screen.robot().type(KeyCode.DELETE).type(KeyCode.ENTER);
        screen.settle();
        assertThat(last().struck()).isFalse();
        assertThat(last().amendments()).hasSize(2);
    }

    @Test
    void an_entry_is_pinned_and_its_history_opens_by_key(Screen screen) {
        screen.robot().type(KeyCode.P);
        screen.settle();
        assertThat(last().pinned()).isTrue();
        screen.robot().press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        screen.settle();
        assertThat(last().pinned()).isFalse();
        screen.robot().type(KeyCode.H);
        screen.settle();
        assertThat(screen.read(() -> view.lookupAll(".timeline-history .label").size()))
                .isEqualTo(3);
    }

    @Test
    void find_marks_hits_counts_them_and_goes_from_one_to_the_next(Screen screen) {
        screen.robot().type(KeyCode.SLASH);
        screen.settle();
        screen.run(() -> ((TextField) view.lookup("#find-field")).setText("로그이"));
        Label count = screen.read(() -> (Label) view.lookup("#find-count"));
        assertThat(count.getText()).isEqualTo("6 / 6");
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(count.getText()).isEqualTo("1 / 6");
        assertThat(screen.read(() -> Objects.requireNonNull(
                                column().node(room.entries().getFirst().id()))
                        .isVisible()))
                .isTrue();
        screen.robot().press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        screen.settle();
        assertThat(count.getText()).isEqualTo("6 / 6");
        screen.robot().type(KeyCode.ESCAPE);
        screen.settle();
        assertThat(screen.read(() -> view.lookup("#find-field"))).isNull();
    }

    @Test
    void a_jump_puts_that_time_on_top(Screen screen) {
        screen.robot().press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        screen.settle();
        screen.run(() -> ((TextField) view.lookup("#jump-field")).setText("16일 10:00"));
        screen.robot().type(KeyCode.ENTER);
        screen.settle();
        assertThat(screen.read(() ->
                        model.rows().get().get(column().firstInSight()).place().occurred()))
                .isEqualTo(Weekend.kst("2022-10-16T10:00:00"));
    }

    @Test
    void the_selected_service_filters_until_its_chip_is_closed(Screen screen) {
        screen.run(() -> room.model().selected().set(Target.service("kakao-pay")));
        assertThat(model.rows().get().size()).isZero();
        Button chip = screen.read(() -> (Button) view.lookup("#timeline-target"));
        assertThat(chip.isVisible()).isTrue();
        screen.run(chip::fire);
        assertThat(model.rows().get().shown()).isEqualTo(60);
    }

    @Test
    void the_arrow_keys_walk_over_the_rows_and_end_goes_to_the_newest(Screen screen) {
        screen.robot().type(KeyCode.HOME);
        screen.settle();
        assertThat(screen.read(() -> column().firstInSight())).isZero();
        screen.robot().type(KeyCode.DOWN, KeyCode.DOWN);
        screen.settle();
        screen.robot().type(KeyCode.P);
        screen.settle();
        assertThat(room.entries().get(2).pinned()).isTrue();
        screen.robot().type(KeyCode.END);
        screen.settle();
        assertThat(screen.read(() -> column().atEnd().get())).isTrue();
    }
}
