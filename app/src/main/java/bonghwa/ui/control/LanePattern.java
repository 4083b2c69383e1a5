package bonghwa.ui.control;

import bonghwa.domain.State;
import javafx.scene.canvas.GraphicsContext;

/** What tells the states of a lane apart without their colours: crossed, slanted, dotted, rising, upright; what works is plain. */
final class LanePattern {

    private static final double STEP = 8;

    /** Beside its colour, not over it. */
    private static final double SOFT = 0.4;

    private LanePattern() {}

    /** Over a stretch of that state, in the stroke that is set. */
    static void draw(GraphicsContext to, State state, double x, double width, double height) {
        if (width < STEP / 2) {
            return;
        }
        to.save();
        to.setGlobalAlpha(SOFT);
        to.setLineWidth(1);
        to.setLineDashes();
        to.beginPath();
        to.rect(x, 0, width, height);
        to.clip();
        switch (state) {
            case MAJOR_OUTAGE -> {
                slanted(to, x, width, height, true);
                slanted(to, x, width, height, false);
            }
            case PARTIAL_OUTAGE -> slanted(to, x, width, height, true);
            case DEGRADED -> dotted(to, x, width, height);
            case RECOVERING -> rising(to, x, width, height);
            case MAINTENANCE -> upright(to, x, width, height);
            case OPERATIONAL, UNKNOWN -> {}
        }
        to.restore();
    }

    private static double begin(double x, double back) {
        return Math.floor((x - back) / STEP) * STEP;
    }

    private static void slanted(GraphicsContext to, double x, double width, double height, boolean up) {
        for (double at = begin(x, height); at < x + width; at += STEP) {
            to.strokeLine(at, up ? height : 0, at + height, up ? 0 : height);
        }
    }

    private static void dotted(GraphicsContext to, double x, double width, double height) {
        for (double at = begin(x, 0); at < x + width; at += STEP) {
            to.strokeLine(at + 0.5, height / 2, at + 1.5, height / 2);
        }
    }

    private static void rising(GraphicsContext to, double x, double width, double height) {
        for (double at = begin(x, STEP); at < x + width; at += 2 * STEP) {
            to.strokePolyline(
                    new double[] {at, at + STEP / 2, at + STEP},
                    new double[] {height * 0.7, height * 0.3, height * 0.7},
                    3);
        }
    }

    private static void upright(GraphicsContext to, double x, double width, double height) {
        for (double at = begin(x, 0); at < x + width; at += STEP) {
            to.strokeLine(at + 0.5, 0, at + 0.5, height);
        }
    }
}
