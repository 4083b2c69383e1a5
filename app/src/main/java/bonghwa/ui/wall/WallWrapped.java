package bonghwa.ui.wall;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How high a text stands that is wrapped between its words, from the sizes of these, each measured once: hundreds of names in another
 * order cost no layout of text. FX thread.
 */
final class WallWrapped {

    /** Words side by side may take a hair more than each of them alone: better a line too many than one that is cut. */
    private static final double CAREFUL = 0.985;

    private record Size(double wide, double high) {}

    private final Text probe = new Text();
    private final Map<String, Size> words = new HashMap<>();

    /** That text in that font and width, in pixels. */
    double high(String text, Font font, double width) {
        if (!font.equals(probe.getFont())) {
            probe.setFont(font);
            words.clear();
        }
        double room = width * CAREFUL;
        double space = size(" ").wide();
        double line = 0;
        int lines = 1;
        double x = 0;
        for (String word : text.split(" ", -1)) {
            Size size = size(word);
            line = Math.max(line, size.high());
            boolean next = x > 0 && x + size.wide() > room;
            lines += next ? 1 : 0;
            x = (next ? 0 : x) + size.wide() + space;
        }
        return lines * line;
    }

    private Size size(String word) {
        return words.computeIfAbsent(word, this::measure);
    }

    private Size measure(String word) {
        probe.setText(word);
        Bounds bounds = probe.getLayoutBounds();
        return new Size(bounds.getWidth(), bounds.getHeight());
    }
}
