package bonghwa;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** How well words stand out from what lies behind them, by WCAG 2. FX thread. */
final class WallContrast {

    /** Of the words of states, and of what is overdue, vacant or late. */
    private static final double STATES = 7;

    /** Of everything else. */
    private static final double TEXT = 4.5;

    private WallContrast() {}

    static List<String> pale(List<Label> labels) {
        return labels.stream().flatMap(label -> pale(label).stream()).toList();
    }

    private static Optional<String> pale(Label label) {
        double least = label.getStyleClass().stream().anyMatch(c -> c.startsWith("state-") || c.equals("abnormal"))
                ? STATES
                : TEXT;
        double is = of((Color) label.getTextFill(), ground(label));
        return is < least
                ? Optional.of("%s stands out by %.1f, not %.1f".formatted(label.getText(), is, least))
                : Optional.empty();
    }

    static double of(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The nearest colour behind it that covers what lies farther behind. */
    private static Color ground(Node node) {
        for (Node behind = node; behind != null; behind = behind.getParent()) {
            if (behind instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills().reversed()) {
                    if (fill.getFill() instanceof Color colour && colour.isOpaque()) {
                        return colour;
                    }
                }
            }
        }
        return Color.WHITE;
    }
}
