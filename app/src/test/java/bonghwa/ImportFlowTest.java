package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.TimelineEntry;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.imports.ImportSheet;
import bonghwa.ui.model.ImportChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another tool's record by the window: chosen, looked at, recorded on Enter. */
@FxTest
class ImportFlowTest {

    private final Shift shift = new Shift();
    private Problems problems;
    private Sheets sheets;
    private ImportSheet sheet;

    @TempDir
    private Path folder;

    private void open(Screen screen, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        sheets = screen.show(() -> new Sheets(new Button("behind")), 1280, 800);
        problems = new Problems(new FxBridge(), screen.messages());
        choose(screen, file);
    }

    private void choose(Screen screen, Path file) {
        RoomImports imports = new RoomImports(
                () -> shift.room().room().get(),
                () -> shift.room().now().get(),
                ZoneId.of("Asia/Seoul"),
                shift.commands(),
                Runnable::run);
        sheet = screen.read(() -> new ImportSheet(imports, sheets, problems, screen.messages()));
        screen.run(() -> sheet.open(() -> Optional.of(file)));
        screen.settle();
    }

    private String preview(Screen screen) {
        return screen.read(() -> ((TextArea) sheets.lookup("#import-preview")).getText());
    }

    private List<TimelineEntry> entries() {
        return shift.incident().log().entries();
    }

    @Test
    void aFileIsLookedAtAndRecordedOnEnter(Screen screen) throws IOException {
        int before = entries().size();
        open(screen, "chat.txt", "2022-10-15\n[15:20] 이당직: 전원 내려감\n[15:21] 이당직: 복구 중\n");
        assertThat(preview(screen)).contains("새 항목 2건", "사람 이당직").contains("시간대가 없어");
        screen.save("import-sheet");
        assertThat(entries()).hasSize(before);
        screen.robot().push(KeyCode.ENTER);
        screen.settle();
        assertThat(entries()).hasSize(before + 2);
        assertThat(sheets.isOpen()).isFalse();
    }

    @Test
    void whatAColumnMeansIsChosenInThePreview(Screen screen) throws IOException {
        int before = entries().size();
        open(screen, "t.csv", "seen,what\n2022-10-15 15:20,연기\n2022-10-15 15:21,전원\n");
        assertThat(preview(screen)).contains("들여올 수 없음");
        choose(screen, "seen", "occurred");
        choose(screen, "what", "text");
        assertThat(preview(screen)).contains("새 항목 2건");
        screen.save("import-mapping");
        screen.run(() -> ((Button) sheets.lookup("#import-record")).fire());
        screen.settle();
        assertThat(entries()).hasSize(before + 2);
    }

    private void choose(Screen screen, String column, String field) {
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<ImportChoice.Option> box =
                    (ComboBox<ImportChoice.Option>) sheets.lookup("#import-choice-column-" + column);
            box.setValue(box.getItems().stream()
                    .filter(o -> o.value().equals(field))
                    .findFirst()
                    .orElseThrow());
        });
        screen.settle();
    }

    @Test
    void ofAnotherFileNothingIsSaidYet(Screen screen) throws IOException {
        open(screen, "t.csv", "seen,what\n2022-10-15 15:20,연기\n");
        choose(screen, "seen", "occurred");
        Path other = Files.writeString(folder.resolve("u.csv"), "seen,what\n2022-10-15 15:21,전원\n");
        screen.run(() -> sheet.open(() -> Optional.of(other)));
        screen.settle();
        assertThat(preview(screen)).contains("들여올 수 없음").doesNotContain("--map");
    }

    @Test
    void whatIsWrongWithAFileStandsWithItsLineAndNothingCanBeRecorded(Screen screen) throws IOException {
        open(screen, "bad.json", "{\n\"entries\": [\n");
        assertThat(preview(screen)).contains("bad.json: 들여올 수 없음").contains("3: ");
        assertThat(screen.read(() -> sheets.lookup("#import-record").isDisabled()))
                .isTrue();
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndOpensNothing(Screen screen) throws IOException {
        Path gone = folder.resolve("gone.csv");
        open(screen, "x.csv", "time,text\n2022-10-15 15:20,a\n");
        screen.run(sheets::close);
        choose(screen, gone);
        assertThat(screen.read(() -> problems.current().get())).isNotNull();
        assertThat(sheets.isOpen()).isFalse();
    }
}
