package bonghwa.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * What is as high as what it holds where there is room, and scrolls where there is none, once what it holds has given up all that it
 * can. It has the keyboard only while there is something to scroll.
 */
public final class Scrolling extends ScrollPane {

    public Scrolling(Node content) {
        super(content);
        // At once: what is within is in the window from the beginning, and can have the keyboard.
        setSkin(new ScrollPaneSkin(this));
        getStyleClass().add("scrolling");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().subscribe(this::reach);
        content.layoutBoundsProperty().subscribe(this::reach);
    }

    private void reach() {
        setFocusTraversable(
                getContent().getLayoutBounds().getHeight() > getViewportBounds().getHeight() + 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** It scrolls up and down only. */
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + getContent().minWidth(-1) + snappedRightInset();
    }
}
