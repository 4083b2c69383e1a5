package bonghwa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** A program of its own that opens a window with nothing in it: what a start of JavaFX takes. Ends when it is ended. */
public final class EmptyWindow extends Application {

    /** Behind the file: the whole screen, as a wall has it. */
    public static final String FULL = "full";

    /** Its entry, in a process that {@link StartBench} starts. */
    public static void main(String[] arguments) {
        launch(EmptyWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 1440, 900));
        stage.setFullScreen(getParameters().getRaw().contains(FULL));
        stage.show();
        shown(Path.of(getParameters().getRaw().getFirst()));
    }

    /** Makes that file once the window has been drawn and takes input: at the beginning of its second frame. FX thread. */
    public static void shown(Path file) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    make(file);
                }
            }
        }.start();
    }

    private static void make(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
