package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.testing.Beyond;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Truncation;
import bonghwa.ui.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each sheet of what leaves the room and comes in, as pictures for people to judge; no word is cut, and all of it is in the window. */
@FxTest
class SheetPicturesTest {

    /** On the smallest screen at twice the size a sheet may scroll. */
    private static final int TWICE = 200;

    private static final int SMALL = 1280;

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        SheetRooms.write(folder);
    }

    private Scene draw(
            Screen screen, DrawnSheet sheet, Language language, Theme theme, int width, int height, int scale) {
        return new DrawnRoom(screen, sheet.picture(), sheet.room())
                .asking(SheetRooms.choosing(sheet.in(folder)), SheetRooms.redacting())
                .papers(new PrintedPapers().papers())
                .draw(language, theme, width, height, scale, sheet.steps());
    }

    private static List<String> wrong(Screen screen, Scene scene, boolean whole) {
        return screen.read(() -> {
            Node place = scene.lookup(".sheet-place");
            assertThat(place.isVisible()).as("a sheet is open").isTrue();
            ScrollPane around = (ScrollPane) place.lookup(".scrolling");
            Node sheet = around.getContent();
            List<String> wrong = new ArrayList<>(Beyond.of(around));
            Truncation.in(sheet).forEach(words -> wrong.add("cut: " + words));
            if (whole
                    && sheet.getLayoutBounds().getHeight()
                            > around.getViewportBounds().getHeight() + 1) {
                wrong.add("higher than the window");
            }
            return wrong;
        });
    }

    private void good(
            Screen screen, DrawnSheet sheet, Language language, Theme theme, int width, int height, int scale) {
        Scene scene = draw(screen, sheet, language, theme, width, height, scale);
        assertThat(wrong(screen, scene, scale < TWICE || width > SMALL))
                .as("%s %s %d x %d, %d %%".formatted(sheet.picture(), language, width, height, scale))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DrawnSheet.class)
    void words_twice_as_large(DrawnSheet sheet, Screen screen) {
        good(screen, sheet, Language.EN, Theme.LIGHT, 1920, 1080, 200);
    }

    @Tag("night")
    @ParameterizedTest
    @EnumSource(DrawnSheet.class)
    void the_smallest_screen_at_every_scale(DrawnSheet sheet, Screen screen) {
        for (Language language : Language.values()) {
            for (int scale : new int[] {125, 150, 200}) {
                good(screen, sheet, language, Theme.DARK, 1280, 800, scale);
            }
        }
    }

    @Tag("night")
    @ParameterizedTest
    @EnumSource(DrawnSheet.class)
    void every_theme_in_both_languages(DrawnSheet sheet, Screen screen) {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                good(screen, sheet, language, theme, 1280, 800, 100);
            }
        }
    }

    @Tag("night")
    @ParameterizedTest
    @EnumSource(DrawnSheet.class)
    void larger_windows(DrawnSheet sheet, Screen screen) {
        for (Language language : Language.values()) {
            good(screen, sheet, language, Theme.CONTRAST, 1440, 900, 100);
            good(screen, sheet, language, Theme.LIGHT, 1920, 1080, 100);
        }
    }
}
