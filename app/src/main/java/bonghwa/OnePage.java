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
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a page on the default printer; where there is none, beside the store as HTML, which any browser prints, and as a picture.
 * Nothing of it needs a network. FX thread; files are written on {@code io}.
 */
record OnePage(Path folder, Executor io, FxBridge bridge) implements Paper {

    private static final Logger LOG = LoggerFactory.getLogger(OnePage.class);

    /** A4 in points. */
    private static final int WIDTH = 595;

    private static final int HEIGHT = 842;

    @Override
    public void put(Parent page, String html, String name, Consumer<Said> said) {
        @Nullable Printer printer = Printer.getDefaultPrinter();
        @Nullable PrinterJob job = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (job == null) {
            save(page, html, name, said);
        } else {
            print(page, job, said);
        }
    }

    private static void print(Parent page, PrinterJob job, Consumer<Said> said) {
        PageLayout paper = job.getJobSettings().getPageLayout();
        Scene scene = light(page, 100, (int) paper.getPrintableWidth(), (int) paper.getPrintableHeight());
        Png.layOut(scene);
        String printer = job.getPrinter().getName();
        boolean printed = job.printPage(scene.getRoot()) && job.endJob();
        said.accept(new Said(printed ? "handover.printed" : "handover.not-saved", printer));
    }

    private void save(Parent page, String html, String name, Consumer<Said> said) {
        byte[] picture = Png.of(light(page, 200, 2 * WIDTH, 2 * HEIGHT), 2 * WIDTH, 2 * HEIGHT);
        io.execute(() -> {
            Path file = folder.resolve(name + ".html");
            Said result = write(file, html, picture);
            bridge.post(() -> said.accept(result));
        });
    }

    private static Said write(Path file, String html, byte[] picture) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, html, StandardCharsets.UTF_8);
            String stem = file.getFileName().toString().replace(".html", ".png");
            Files.write(file.resolveSibling(stem), picture);
            return new Said("handover.saved", file.toString());
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
