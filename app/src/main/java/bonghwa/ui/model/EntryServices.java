package bonghwa.ui.model;

import java.util.function.Consumer;

/**
 * What the entry line needs from outside: who reads and completes lines, who records them, the way back onto the FX thread,
 * where failures go, and where the draft is kept after each change.
 */
public record EntryServices(
        EntryReader reader,
        EntryRecorder recorder,
        Consumer<Runnable> fx,
        Consumer<Throwable> failed,
        Consumer<String> drafts) {}
