package bonghwa.ui.board;

import com.sun.javafx.event.EventHandlerManager;

/** Offends NO_OTHER_TOOLKIT: the compiler lets JavaFX's internals pass, the running program does not. */
public record InternalsCanary(EventHandlerManager manager) {}
