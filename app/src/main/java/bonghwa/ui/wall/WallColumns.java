package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines that stand under each other share their columns, so that people read down as well as along. What is left of the width goes
 * between the columns, and none of it into a hole; the last column ends where the line ends. Where there is no room for all, one
 * column goes, of every line.
 *
 * @param at how far from the left each column begins
 * @param wide how wide it is; 0: nobody has anything to say there, or there is no room
 */
record WallColumns(List<Double> at, List<Double> wide) {

    /**
     * {@code lines}: how wide each line wants each of its columns; {@code least}: the column that goes first; what is too much even then
     * the first one lacks, for it is a name and can be cut.
     */
    static WallColumns of(List<List<Double>> lines, int least, double width, double gap) {
        List<Double> wide = new ArrayList<>(Collections.nCopies(lines.getFirst().size(), 0.0));
        for (List<Double> line : lines) {
            for (int i = 0; i < wide.size(); i++) {
                wide.set(i, Math.max(wide.get(i), Math.ceil(line.get(i))));
            }
        }
        if (needed(wide, gap) > width) {
            wide.set(least, 0.0);
        }
        wide.set(0, Math.max(0, wide.getFirst() - Math.max(0, needed(wide, gap) - width)));
        return new WallColumns(places(wide, width, gap), List.copyOf(wide));
    }

    private static long used(List<Double> wide) {
        return wide.stream().filter(w -> w > 0).count();
    }

    private static double needed(List<Double> wide, double gap) {
        return wide.stream().mapToDouble(w -> w).sum() + Math.max(0, used(wide) - 1) * gap;
    }

    private static List<Double> places(List<Double> wide, double width, double gap) {
        double between = gap + Math.max(0, width - needed(wide, gap)) / Math.max(1, used(wide) - 1);
        List<Double> at = new ArrayList<>();
        double x = 0;
        for (double column : wide) {
            at.add(x);
            x += column > 0 ? column + between : 0;
        }
        return List.copyOf(at);
    }

    /** Whether it is the last that has anything to say. */
    boolean last(int column) {
        return wide.subList(column + 1, wide.size()).stream().allMatch(w -> w == 0);
    }
}
