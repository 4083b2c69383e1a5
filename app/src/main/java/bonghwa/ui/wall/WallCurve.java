package bonghwa.ui.wall;

import bonghwa.domain.RecoveryCurve;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** The curve of working functions since the start: falls with the outage, climbs with its recovery. */
final class WallCurve extends Region {

    private final Polyline line = new Polyline();
    private RecoveryCurve curve = RecoveryCurve.EMPTY;

    WallCurve() {
        getStyleClass().add("wall-curve");
        line.getStyleClass().add("wall-curve-line");
        line.setManaged(false);
        getChildren().add(line);
    }

    void show(RecoveryCurve next) {
        curve = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        List<RecoveryCurve.Point> points = curve.points();
        if (points.size() < 2 || curve.functions() == 0) {
            return;
        }
        Instant from = points.getFirst().at();
        double whole = Math.max(1, Duration.between(from, points.getLast().at()).toMillis());
        double inset = line.getStrokeWidth();
        for (RecoveryCurve.Point point : points) {
            double x = Duration.between(from, point.at()).toMillis() / whole * (getWidth() - 2 * inset);
            double part = (double) point.operational() / curve.functions();
            line.getPoints().addAll(inset + x, inset + (1 - part) * (getHeight() - 2 * inset));
        }
    }
}
