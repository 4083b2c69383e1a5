package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.replica.Refusal;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Problem;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.ExportModel;
import bonghwa.ui.report.ExportSheet;
import bonghwa.ui.report.Moments;
import bonghwa.ui.report.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plain file by the window: its kind by the arrows, for whom by the space bar, and Enter. */
@FxTest
class ExportFlowTest {

    private final Shift shift = new Shift();
    private final List<ExportModel.Wish> wishes = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private @Nullable Refusal refusal;
    private Sheets sheets;
    private Problems problems;

    private CompletionStage<Integer> save(ExportModel.Wish wish, Path file) {
        wishes.add(wish);
        return refusal == null ? CompletableFuture.completedStage(7) : CompletableFuture.failedStage(refusal);
    }

    private void open(Screen screen) {
        sheets = screen.show(() -> new Sheets(new Button("behind")), 1280, 800);
        EntryReader reader = new EntryReader(
                shift.room(), () -> null, () -> screen.messages().language().get());
        problems = new Problems(new FxBridge(), screen.messages());
        screen.run(() -> new ExportSheet(
                        new Subject(shift.incident().id(), List.of("비밀캐시"), (suffix, open) -> {
                            asked.add(suffix + " " + open);
                            return Optional.of(Path.of("/tmp/x." + suffix));
                        }),
                        this::save,
                        new Moments(reader, screen.phrases(), Shift.NOW, null),
                        sheets,
                        problems,
                        screen.messages())
                .open());
    }

    private Node find(Screen screen, String id) {
        return screen.read(() -> sheets.lookup("#" + id));
    }

    private String said(Screen screen) {
        return ((Label) find(screen, "export-said")).getText();
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    @Test
    void the_arrows_choose_a_kind_the_space_bar_for_whom_and_enter_saves_it(Screen screen) {
        open(screen);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.TAB);
        assertThat(said(screen)).isEmpty();
        press(screen, KeyCode.SPACE);
        assertThat(said(screen)).contains("비밀캐시");
        press(screen, KeyCode.ENTER);
        assertThat(wishes)
                .containsExactly(new ExportModel.Wish(
                        shift.incident().id(), ExportModel.Kind.CSV, true, Language.KO, Shift.NOW, null));
        assertThat(asked).containsExactly("csv true");
        assertThat(said(screen)).contains("/tmp/x.csv", "7");
        press(screen, KeyCode.ESCAPE);
        assertThat(sheets.isOpen()).isFalse();
    }

    @Test
    void a_page_of_services_is_for_everybody_whatever_is_ticked(Screen screen) {
        open(screen);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.DOWN);
        assertThat(find(screen, "export-public").isDisabled()).isTrue();
        press(screen, KeyCode.ENTER);
        assertThat(wishes.getLast().kind()).isEqualTo(ExportModel.Kind.HTML);
        assertThat(wishes.getLast().open()).isTrue();
    }

    @Test
    void what_is_no_time_and_what_cannot_be_written_is_said_and_can_be_mended(Screen screen) {
        open(screen);
        screen.run(() -> ((TextField) sheets.lookup("#export-at")).setText("언젠가"));
        press(screen, KeyCode.ENTER);
        assertThat(wishes).isEmpty();
        assertThat(said(screen)).contains("언젠가");
        refusal = new Refusal("cli.error.is-folder", "/tmp");
        screen.run(() -> ((TextField) sheets.lookup("#export-at")).setText("15일 21:30"));
        press(screen, KeyCode.ENTER);
        assertThat(wishes.getLast().at()).isEqualTo(Weekend.kst("2022-10-15T21:30:00"));
        assertThat(screen.read(() -> problems.current().get()))
                .isEqualTo(new Problem(screen.messages().text("cli.error.is-folder", "/tmp"), null));
        assertThat(said(screen)).isEmpty();
        assertThat(find(screen, "export-save").isDisabled()).isFalse();
    }
}
