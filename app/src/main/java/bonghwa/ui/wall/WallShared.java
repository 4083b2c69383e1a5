package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Things on one line that share its room: each has what it wants up to an equal part, what one leaves the others have, and where a part
 * would be too small to be read the last ones are counted only.
 */
class WallShared extends Region {

    /** Less than that is no title, in heights of the line. */
    private static final double LEAST = 11;

    private static final double GAP = 1.2;

    private final Label more = new QuietLabel("");
    private final IntFunction<String> counted;
    private List<? extends Region> things = List.of();
    private int all;

    /** {@code counted}: how it is said that there are so many more. */
    WallShared(IntFunction<String> counted) {
        this.counted = counted;
        more.setManaged(false);
    }

    /** These from now on, of so many in all. */
    void share(List<? extends Region> next, int of) {
        things = next;
        all = of;
        next.forEach(thing -> thing.setManaged(false));
        getChildren().setAll(next);
        getChildren().add(more);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return things.stream().mapToDouble(thing -> thing.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double high = getHeight();
        int fit = things.size();
        while (fit > 1 && least(fit, high) > getWidth()) {
            fit--;
        }
        more.setText(fit == all ? "" : counted.apply(all - fit));
        double wide = more.prefWidth(-1);
        double room = getWidth() - (fit == all ? 0 : wide + high * GAP) - (fit - 1) * high * GAP;
        List<Double> shares = shares(fit, room);
        double x = 0;
        for (int i = 0; i < things.size(); i++) {
            things.get(i).setVisible(i < fit);
            if (i < fit) {
                things.get(i).resizeRelocate(Math.rint(x), 0, Math.floor(shares.get(i)), high);
                x += shares.get(i) + high * GAP;
            }
        }
        more.setVisible(fit < all);
        more.resizeRelocate(Math.rint(x), (high - more.prefHeight(-1)) / 2, wide, more.prefHeight(-1));
    }

    private double least(int fit, double high) {
        double counting = fit == all ? 0 : 3 * high;
        return counting
                + things.subList(0, fit).stream()
                        .mapToDouble(thing -> Math.min(thing.prefWidth(-1), LEAST * high) + high * GAP)
                        .sum();
    }

    private List<Double> shares(int fit, double room) {
        List<Double> wanted = new ArrayList<>(things.subList(0, fit).stream()
                .map(thing -> Math.ceil(thing.prefWidth(-1)) + 1)
                .toList());
        List<Double> rising = wanted.stream().sorted().toList();
        double left = room;
        double part = 0;
        for (int i = 0; i < fit; i++) {
            part = Math.max(0, left) / (fit - i);
            if (rising.get(i) > part) {
                break;
            }
            left -= rising.get(i);
        }
        double most = part;
        boolean enough = wanted.stream().mapToDouble(Double::doubleValue).sum() <= room;
        return enough ? wanted : wanted.stream().map(w -> Math.min(w, most)).toList();
    }
}
