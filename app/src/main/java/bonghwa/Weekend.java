package bonghwa;

import bonghwa.replica.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the recorded weekend in a window, and so a process and a store, of its own: nothing of it may stand in this room. */
record Weekend(Machinery machinery) {

    /** {@code failed} hears why it cannot be opened. */
    void open(Consumer<Throwable> failed) {
        Optional<String> launcher = Optional.ofNullable(System.getProperty("bonghwa.launcher"));
        if (launcher.isEmpty()) {
            failed.accept(new Refusal("refusal.no-launcher"));
            return;
        }
        machinery.lanes().io().execute(() -> {
            try {
                new ProcessBuilder(List.of(launcher.get(), "demo"))
                        .directory(Path.of(System.getProperty("user.home")).toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                failed.accept(e);
            }
        });
    }
}
