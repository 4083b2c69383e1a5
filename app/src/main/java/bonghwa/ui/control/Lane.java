package bonghwa.ui.control;

import bonghwa.domain.Span;
import bonghwa.domain.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The states of one service over time, on a scale that all lanes of a board share. A canvas, because a board has ten thousand
 * stretches; its colours come from the style sheet ({@code -bw-lane-major-outage} ...). Its height is the region's.
 */
public final class Lane extends Region {

    private static final double ROUND = 2;
    private static final double GAP = 1;

    private final boolean patterned;
    private final Canvas canvas = new Canvas();
    private final Map<String, LaneColour> colours = new HashMap<>();
    private List<Span> spans = List.of();
    private Instant from = Instant.EPOCH;
    private Instant until = Instant.EPOCH;

    public Lane() {
        this(false);
    }

    /** One with a pattern for each state beside its colour, where that is asked for: it must be high enough to be told apart. */
    public Lane(boolean patterned) {
        this.patterned = patterned;
        getStyleClass().add("lane");
        LaneColour.ALL.forEach(meta -> colours.put(meta.name(), new LaneColour(this, meta.name())));
        getChildren().add(canvas);
        canvas.setMouseTransparent(true);
    }

    /** Shows these stretches between two moments; what lies before or behind them is cut off. */
    public void show(List<Span> next, Instant start, Instant end) {
        if (!next.equals(spans) || !start.equals(from) || !end.equals(until)) {
            spans = List.copyOf(next);
            from = start;
            until = end;
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            draw();
        }
    }

    void draw() {
        GraphicsContext to = canvas.getGraphicsContext2D();
        to.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0 && until.isAfter(from)) {
            spans.forEach(span -> draw(to, span));
        }
    }

    private void draw(GraphicsContext to, Span span) {
        Instant end = Objects.requireNonNullElse(span.until(), until);
        double x = Math.max(0, position(span.from()));
        double right = Math.min(canvas.getWidth(), position(end)) - (span.until() == null ? 0 : GAP);
        if (right <= 0 || x >= canvas.getWidth()) {
            return;
        }
        double width = Math.max(1, right - x);
        if (span.state() == State.UNKNOWN) {
            to.setStroke(colour(State.UNKNOWN));
            to.setLineWidth(1);
            to.setLineDashes(3, 3);
            to.strokeRoundRect(x + 0.5, 0.5, Math.max(1, width - 1), canvas.getHeight() - 1, ROUND, ROUND);
        } else {
            to.setFill(colour(span.state()));
            to.fillRoundRect(x, 0, width, canvas.getHeight(), ROUND, ROUND);
            if (patterned) {
                to.setStroke(colourOf(LaneColour.PATTERN).get());
                LanePattern.draw(to, span.state(), x, width, canvas.getHeight());
            }
        }
    }

    private Color colour(State state) {
        return colourOf(Css.dashed(state)).get();
    }

    private double position(Instant at) {
        double whole = (double) Duration.between(from, until).toMillis();
        return Math.round(Duration.between(from, at).toMillis() / whole * canvas.getWidth());
    }

    LaneColour colourOf(String name) {
        return Objects.requireNonNull(colours.get(name));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(LaneColour.ALL);
        return all;
    }
}
