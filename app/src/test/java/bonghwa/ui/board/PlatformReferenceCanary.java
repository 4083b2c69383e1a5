package bonghwa.ui.board;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** Offends ONE_BRIDGE_TO_THE_WINDOW by a method reference, which a rule about calls would miss. */
public final class PlatformReferenceCanary {

    Executor window() {
        return Platform::runLater;
    }
}
