package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** As many items as there is room for, line by line; then how many more there are, and a last word. It takes what height there is. */
final class WallItems extends Region {

    private final List<Region> items;
    private final Label more;
    private final Region tail;
    private final IntConsumer hidden;

    /** {@code tail} follows the items; {@code hidden} is told how many did not fit, to word {@code more}. */
    WallItems(List<? extends Region> items, Label more, Region tail, IntConsumer hidden) {
        this.items = List.copyOf(items);
        this.more = more;
        this.tail = tail;
        this.hidden = hidden;
        getChildren().addAll(items);
        getChildren().addAll(more, tail);
    }

    private double line() {
        return Math.max(more.prefHeight(-1), tail.prefHeight(-1));
    }

    private double gap() {
        return Math.round(line() * 0.6);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
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
        int lines = Math.max(1, (int) ((getHeight() + gap() / 4) / (line() + gap() / 4)));
        int fit = items.size();
        while (fit > 0 && last(fit) >= lines) {
            fit--;
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setVisible(i < fit);
        }
        more.setVisible(fit < items.size());
        hidden.accept(items.size() - fit);
        flow(shown(fit)).forEach(this::put);
    }

    private record Place(Region region, double x, int line) {}

    private void put(Place place) {
        Region region = place.region();
        double high = region.prefHeight(-1);
        double top = place.line() * (line() + gap() / 4) + (line() - high) / 2;
        double wide = Math.min(snapSizeX(region.prefWidth(-1)), getWidth());
        region.resizeRelocate(snapPositionX(place.x()), snapPositionY(top), wide, high);
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

    /** In which line the last of them stands if so many items are shown. */
    private int last(int fit) {
        hidden.accept(items.size() - fit);
        List<Place> places = flow(shown(fit));
        return places.isEmpty() ? 0 : places.getLast().line();
    }

    private List<Place> flow(List<Region> all) {
        List<Place> places = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (Region region : all) {
            double wide = region.prefWidth(-1);
            if (x > 0 && x + wide > getWidth()) {
                x = 0;
                line++;
            }
            places.add(new Place(region, x, line));
            x += wide + gap();
        }
        return places;
    }
}
