package bonghwa.ui.board;

import javafx.application.Platform;

/** Offends ONE_BRIDGE_TO_THE_WINDOW by a call. */
public final class PlatformCallCanary {

    void show(Runnable update) {
        Platform.runLater(update);
    }
}
