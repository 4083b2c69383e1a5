package bonghwa;

import bonghwa.bench.EmptyWindow;
import java.nio.file.Path;

/** Says that a window is there, where a process that measures waits for it. */
final class ShownWindow {

    /** The window of a process that is measured makes the file of this property. */
    static final String PROPERTY = "bonghwa.shown";

    private ShownWindow() {}

    /** The window was shown. FX thread. */
    static void tell() {
        String file = System.getProperty(PROPERTY);
        if (file != null) {
            EmptyWindow.shown(Path.of(file));
        }
    }
}
