package bonghwa;

import bonghwa.ui.sync.Choosing;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Folders and files are chosen as this system does it, over that window. FX thread. */
record NativeChoosing(Supplier<@Nullable Window> over) implements Choosing {

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Choosing.of(chooser.showDialog(over.get()));
    }

    @Override
    public Optional<Path> toOpen(String title) {
        return Choosing.of(files(title).showOpenDialog(over.get()));
    }

    @Override
    public Optional<Path> toSave(String title, String name) {
        FileChooser chooser = files(title);
        chooser.setInitialFileName(name);
        return Choosing.of(chooser.showSaveDialog(over.get()));
    }

    private static FileChooser files(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }
}
