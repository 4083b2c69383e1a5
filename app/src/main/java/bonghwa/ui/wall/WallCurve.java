package bonghwa.ui.wall;

import bonghwa.domain.RecoveryCurve;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/** The curve of working functions since the start: falls with the outage, climbs with its recovery; over it an area, what nobody knew. */
final class WallCurve extends Region {

    private final Polyline line = new Polyline();
    private final Polygon unknown = new Polygon();
    private final Polyline edge = new Polyline();
    private RecoveryCurve curve = RecoveryCurve.EMPTY;

    WallCurve() {
        getStyleClass().add("wall-curve");
        line.getStyleClass().add("wall-curve-line");
        unknown.getStyleClass().add("wall-curve-unknown");
        edge.getStyleClass().add("wall-curve-edge");
        List.of(unknown, edge, line).forEach(shape -> shape.setManaged(false));
        getChildren().addAll(unknown, edge, line);
    }

    void show(RecoveryCurve next) {
        curve = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        unknown.getPoints().clear();
        edge.getPoints().clear();
        List<RecoveryCurve.Point> points = curve.points();
        if (points.size() < 2 || curve.functions() == 0) {
            return;
        }
        points.forEach(point -> place(line.getPoints(), point, point.operational()));
        points.forEach(point -> place(edge.getPoints(), point, point.operational() + point.unknown()));
        unknown.getPoints().addAll(edge.getPoints());
        points.reversed().forEach(point -> place(unknown.getPoints(), point, point.operational()));
    }

    private void place(List<Double> corners, RecoveryCurve.Point point, int functions) {
        Instant from = curve.points().getFirst().at();
        double whole = Math.max(
                1, Duration.between(from, curve.points().getLast().at()).toMillis());
        double inset = line.getStrokeWidth();
        double x = Duration.between(from, point.at()).toMillis() / whole * (getWidth() - 2 * inset);
        double part = (double) functions / curve.functions();
        corners.add(inset + x);
        corners.add(inset + (1 - part) * (getHeight() - 2 * inset));
    }
}
