package bonghwa.ui.board;

import javafx.scene.layout.Pane;

/** A view that somebody else fills. */
final class Meddled extends Pane {}
