package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.handover.HandoverForms;
import bonghwa.ui.handover.Paper;
import bonghwa.ui.model.HandoverModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commander without a network and without a printer gets one page all the same. */
@FxTest
class OnePageTest {

    private final Shift shift = new Shift();

    private List<Path> printed(Screen screen, Path folder, int broken) throws IOException {
        shift.report(broken, State.MAJOR_OUTAGE);
        Messages messages = new Messages(Language.KO);
        HandoverModel model = new HandoverModel(shift.room(), shift.desk(), shift.commands(), messages);
        Paper paper = new OnePage(folder.resolve("prints"), Runnable::run, new FxBridge());
        Sheets sheets = screen.show(() -> new Sheets(new VBox()), 1280, 800);
        screen.run(() -> new HandoverForms(
                        model, sheets, new Problems(new FxBridge(), messages), paper, messages, screen.phrases())
                .open());
        screen.run(() ->
                screen.robot().lookup("#handover-print").queryAs(Button.class).fire());
        try (var files = Files.list(folder.resolve("prints"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void the_page_is_kept_as_a_file_for_any_browser_and_as_a_picture(Screen screen, @TempDir Path folder)
            throws IOException {
        List<Path> files = printed(screen, folder, 5);

        assertThat(files)
                .extracting(f -> f.getFileName().toString())
                .containsExactly("교대-20221016-0225.html", "교대-20221016-0225.png");
        assertThat(Files.readString(files.getFirst())).contains("카카오톡: 전면 장애").contains("모르는 것");
        Files.copy(files.getLast(), keep("handover-page.png"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void what_does_not_fit_is_made_smaller_and_stays_one_page(Screen screen, @TempDir Path folder) throws IOException {
        List<Path> files = printed(screen, folder, 60);

        Image page = new Image(Files.newInputStream(files.getLast()));
        assertThat(page.getHeight() / page.getWidth()).isBetween(1.41, 1.42);
        Files.copy(files.getLast(), keep("handover-page-full.png"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path keep(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "pictures")).resolve(name);
    }
}
