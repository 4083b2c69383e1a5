package bonghwa;

import bonghwa.ui.FxBridge;
import bonghwa.ui.Look;
import bonghwa.ui.Theme;
import bonghwa.ui.handover.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a page beside the store as HTML, which any browser prints, and as a picture; and on the default printer where there is one.
 * Nothing of it needs a network. FX thread; files are written, and printers asked, on {@code io}.
 */
record OnePage(Path folder, Executor io, FxBridge bridge, Press press) implements Paper {

    private static final Logger LOG = LoggerFactory.getLogger(OnePage.class);

    /** A4 in points. */
    private static final int WIDTH = 595;

    private static final int HEIGHT = 842;

    private static final String SAVED = "handover.saved";

    OnePage(Path folder, Executor io, FxBridge bridge) {
        this(folder, io, bridge, Press::usual);
    }

    @Override
    public void put(Parent page, String html, String name, Consumer<Said> said) {
        byte[] picture = Png.of(light(page, 200, 2 * WIDTH, 2 * HEIGHT), 2 * WIDTH, 2 * HEIGHT);
        Scene sheet = light(page, 100, WIDTH, HEIGHT);
        Png.layOut(sheet);
        Parent paper = sheet.getRoot();
        io.execute(() -> {
            Said saved = write(folder.resolve(name + ".html"), html, picture);
            Said result =
                    press.print(paper).map(printed -> told(printed, saved)).orElse(saved);
            bridge.post(() -> said.accept(result));
        });
    }

    /** What was printed is told so; what was not, where it lies instead. */
    private static Said told(Press.Printed printed, Said saved) {
        if (printed.done()) {
            return new Said("handover.printed", printed.printer());
        }
        return saved.key().equals(SAVED) ? new Said("handover.not-printed", saved.what()) : saved;
    }

    private static Said write(Path file, String html, byte[] picture) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, html, StandardCharsets.UTF_8);
            String stem = file.getFileName().toString().replace(".html", ".png");
            Files.write(file.resolveSibling(stem), picture);
            return new Said(SAVED, file.toString());
        } catch (IOException e) {
            LOG.warn("A page cannot be saved", e);
            return new Said("handover.not-saved", file.toString());
        }
    }

    /** Black on white whatever the window looks like; making it must not change the look of the window's own popups. */
    private static Scene light(Parent page, int scale, int width, int height) {
        @Nullable String before = Application.getUserAgentStylesheet();
        Look look = new Look();
        look.theme().set(Theme.LIGHT);
        look.scale().set(scale);
        Scene scene = look.scene(new PaperSheet(page), width, height);
        Application.setUserAgentStylesheet(before);
        return scene;
    }
}
