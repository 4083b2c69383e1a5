package bonghwa.ui.board;

/** Offends NODES_ARE_PRIVATE: empties another view. */
public final class MeddlerCanary {

    void empty(Meddled view) {
        view.getChildren().clear();
    }
}
