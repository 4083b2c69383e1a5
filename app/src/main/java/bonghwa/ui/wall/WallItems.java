package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** As many items as there is room for, line by line; then how many more there are, and a last word. It takes what height there is. */
final class WallItems extends Region {

    /** A line more is worth so much of the room around it, in lines: names do not vanish for a few pixels. */
    private static final double GIVES = 0.75;

    /** Lines of their own stand apart by so much at most, in lines; what room is left then is over and under them. */
    private static final double WIDEST = 1.2;

    private final List<Region> items;
    private final Label more;
    private final Region tail;
    private final IntConsumer hidden;
    private final boolean whole;
    /** How wide the last item that is shown may be, and which it is. */
    private double widest = Double.MAX_VALUE;

    private @Nullable Region cut;

    /**
     * {@code tail} follows the items; {@code hidden} is told how many did not fit, to word {@code more}; {@code whole}: each item takes a
     * line of its own.
     */
    WallItems(List<? extends Region> items, Label more, Region tail, IntConsumer hidden, boolean whole) {
        this.whole = whole;
        this.items = List.copyOf(items);
        this.more = more;
        this.tail = tail;
        this.hidden = hidden;
        getChildren().addAll(items);
        getChildren().addAll(more, tail);
    }

    /** What it shows as far as there is room. */
    List<Region> items() {
        return items;
    }

    private double line() {
        return Math.max(more.prefHeight(-1), tail.prefHeight(-1));
    }

    private double gap() {
        return Math.round(line() * 0.6);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return line();
    }

    @Override
    protected double computePrefHeight(double width) {
        return line();
    }

    @Override
    protected void layoutChildren() {
        int lines = Math.max(1, (int) ((getHeight() + gap() / 4 + line() * GIVES) / (line() + gap() / 4)));
        int fit = items.size();
        while (fit > 0 && !fits(fit, lines)) {
            fit--;
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setVisible(i < fit);
        }
        more.setVisible(fit < items.size());
        hidden.accept(items.size() - fit);
        List<WallFlow.Place> places = flow(shown(fit));
        int used = last(places) + 1;
        double spare = Math.max(0, (getHeight() - used * line()) / used);
        double step = line() + Math.min(spare, whole ? line() * WIDEST : gap() / 4);
        double top = Math.min(whole ? getHeight() : 0, (getHeight() - (used - 1) * step - line()) / 2);
        places.forEach(place -> put(place, top + place.line() * step));
    }

    private void put(WallFlow.Place place, double top) {
        Region region = place.region();
        double high = region.prefHeight(-1);
        double wide = Math.min(snapSizeX(wide(region)), getWidth());
        region.resizeRelocate(snapPositionX(place.x()), snapPositionY(top + (line() - high) / 2), wide, high);
    }

    private double wide(Region region) {
        double wide = whole && !region.equals(more) && !region.equals(tail) ? getWidth() : region.prefWidth(-1);
        return region.equals(cut) ? Math.min(wide, widest) : wide;
    }

    /** How wide it would be with all that it has in one line. */
    double inOneLine() {
        double tailed = tail.isManaged() ? tail.prefWidth(-1) + gap() : 0;
        return items.stream().mapToDouble(item -> item.prefWidth(-1) + gap()).sum() + tailed;
    }

    private List<Region> shown(int fit) {
        List<Region> shown = new ArrayList<>(items.subList(0, fit));
        if (fit < items.size()) {
            shown.add(more);
        }
        if (tail.isManaged()) {
            shown.add(tail);
        }
        return shown;
    }

    /** Whether so many items fit, if the last one is cut for what follows it. */
    private boolean fits(int fit, int lines) {
        hidden.accept(items.size() - fit);
        List<Region> shown = shown(fit);
        cut = items.get(fit - 1);
        widest = whole ? Double.MAX_VALUE : new WallCut(getWidth(), gap(), line()).widest(shown, fit, lines);
        return last(flow(shown)) < lines;
    }

    private static int last(List<WallFlow.Place> places) {
        return places.isEmpty() ? 0 : places.getLast().line();
    }

    private List<WallFlow.Place> flow(List<Region> all) {
        return WallFlow.of(all, this::wide, getWidth(), gap());
    }
}
