package bonghwa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the recorded weekend in a window, and so a process and a store, of its own: nothing of it may stand in this room. */
record Weekend(Machinery machinery) {

    private static final Logger LOG = LoggerFactory.getLogger(Weekend.class);

    void open() {
        Optional<String> launcher = Optional.ofNullable(System.getProperty("bonghwa.launcher"));
        if (launcher.isEmpty()) {
            LOG.warn("Started without its launcher: the recorded weekend is opened by the command demo");
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
                LOG.error("The recorded weekend cannot be opened", e);
            }
        });
    }
}
