package bonghwa.bench;

import javafx.scene.Scene;

/** Something that scrolls, in a scene of its own. FX thread. */
public interface Scrolled {

    /** The scene, in which nothing else moves. */
    Scene scene();

    /** Goes to its start. */
    void toStart();

    /** Scrolls down by so many pixels. */
    void scroll(double pixels);
}
