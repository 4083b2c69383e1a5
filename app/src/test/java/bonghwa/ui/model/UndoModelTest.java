package bonghwa.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Kind;
import bonghwa.domain.TimelineEntry;
import bonghwa.testing.NightShift;
import bonghwa.ui.FxBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Back and forth, step by step, and in words. */
class UndoModelTest {

    private final NightShift night = new NightShift();
    private final List<Runnable> later = new ArrayList<>();
    private final FxBridge bridge = new FxBridge(Runnable::run, (_, run) -> later(run), () -> {});
    private final UndoModel undo = new UndoModel(night.room(), night.commands(), bridge, night::watch);

    private FxBridge.Cancel later(Runnable run) {
        later.add(run);
        return () -> later.remove(run);
    }

    @Test
    void each_step_goes_back_by_one_and_forth_again() {
        TimelineEntry entry = night.add(Kind.ASK, "큐", 5, "scribe", null, null);
        night.tasks().resolve(entry, "");

        undo.undo();
        assertThat(night.now(entry).done()).isNull();
        assertThat(night.now(entry).struck()).isFalse();
        undo.undo();
        assertThat(night.now(entry).struck()).isTrue();

        undo.redo();
        assertThat(night.now(entry).struck()).isFalse();
        undo.redo();
        assertThat(night.now(entry).done()).isEqualTo(NightShift.NOW);
    }

    @Test
    void what_was_taken_back_is_said_for_a_moment() {
        night.add(Kind.NOTE, "메모", 5, null, null, null);

        undo.undo();

        UndoModel.Step step = Objects.requireNonNull(undo.last().get());
        assertThat(step.redone()).isFalse();
        assertThat(step.what().arguments()).contains(Kind.NOTE);
        assertThat(later).hasSize(1);
        later.getFirst().run();
        assertThat(undo.last().get()).isNull();
    }

    @Test
    void something_new_ends_what_could_be_done_again() {
        night.add(Kind.NOTE, "하나", 5, null, null, null);
        undo.undo();
        night.add(Kind.NOTE, "둘", 5, null, null, null);

        undo.redo();

        assertThat(night.refused()).hasSize(1);
    }

    @Test
    void done_again_it_is_told_as_the_deed_and_not_as_the_taking_back() {
        TimelineEntry entry = night.add(Kind.NOTE, "메모", 5, null, null, null);
        undo.undo();
        UndoModel.Step back = Objects.requireNonNull(undo.last().get());

        undo.redo();

        UndoModel.Step step = Objects.requireNonNull(undo.last().get());
        assertThat(step.redone()).isTrue();
        assertThat(step.what()).isEqualTo(back.what());
        undo.undo();
        assertThat(Objects.requireNonNull(undo.last().get()).what()).isEqualTo(back.what());
        assertThat(night.now(entry).struck()).isTrue();
    }

    @Test
    void where_there_is_nothing_it_is_refused_in_words() {
        undo.undo();

        assertThat(night.refused()).hasSize(1);
        assertThat(undo.last().get()).isNull();
    }
}
