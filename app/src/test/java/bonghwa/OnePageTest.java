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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
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

    private List<String> told(Screen screen, Path folder, Press press) {
        List<String> told = new ArrayList<>();
        Paper paper = new OnePage(folder, Runnable::run, new FxBridge(), press);
        screen.run(() -> paper.put(
                new StackPane(new Label("교대")), "<p>교대", "page", said -> told.add(said.key() + " " + said.what())));
        assertThat(folder.resolve("page.html")).exists();
        return told;
    }

    @Test
    void what_is_printed_is_kept_too(Screen screen, @TempDir Path folder) {
        assertThat(told(screen, folder, sheet -> Optional.of(new Press.Printed("상황실", true))))
                .containsExactly("handover.printed 상황실");
    }

    @Test
    void what_a_printer_would_not_print_is_told_where_it_lies(Screen screen, @TempDir Path folder) {
        assertThat(told(screen, folder, sheet -> Optional.of(new Press.Printed("상황실", false))))
                .containsExactly("handover.not-printed " + folder.resolve("page.html"));
    }

    @Test
    void a_printer_that_sleeps_keeps_nobody_who_works_in_the_window(Screen screen, @TempDir Path folder) {
        List<Runnable> later = new ArrayList<>();
        AtomicBoolean asked = new AtomicBoolean();
        Paper paper = new OnePage(folder, later::add, new FxBridge(), sheet -> {
            asked.set(true);
            return Optional.empty();
        });

        screen.run(() -> paper.put(new StackPane(), "", "page", _ -> {}));

        assertThat(asked).isFalse();
        later.getFirst().run();
        assertThat(asked).isTrue();
    }

    @Test
    void the_sheet_that_is_printed_is_a_page_of_a4_with_what_is_to_be_read(Screen screen, @TempDir Path folder) {
        List<Double> sizes = new ArrayList<>();

        told(screen, folder, sheet -> {
            sizes.add(sheet.getLayoutBounds().getWidth());
            sizes.add(sheet.getLayoutBounds().getHeight());
            assertThat(sheet.lookupAll(".label")).hasSize(1);
            return Optional.empty();
        });

        assertThat(sizes).containsExactly(595.0, 842.0);
    }

    private static Path keep(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "pictures")).resolve(name);
    }
}
