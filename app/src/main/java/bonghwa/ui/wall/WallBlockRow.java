package bonghwa.ui.wall;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Blocks beside each other with that many rows of cells each. They share the width by need: a large owner is wide, so that the others
 * need not be as deep as it would be. {@code slack}: what is left of the width.
 */
record WallBlockRow(List<WallBlock> blocks, List<Double> widths, int deep, double slack) {

    /** What is left of the width stands between the blocks, but where another block would nearly have room. */
    private static final int LOOSE = 6;

    /** A block that is so many times as wide as its cells are deep looks best. */
    private static final double LONG = 2;

    /** These with as few rows of cells as will do, and with one more; nothing where their names have no room beside each other. */
    static Stream<WallBlockRow> of(List<WallBlock> blocks, List<Double> named, WallGrain grain) {
        double room = grain.wide() - (blocks.size() - 1) * grain.between();
        if (blocks.size() > 1 && sum(named) > room) {
            return Stream.empty();
        }
        int cells = blocks.stream().mapToInt(WallBlock::size).sum();
        int most = Math.max(1, blocks.stream().mapToInt(WallBlock::size).max().orElse(1));
        double least = cells * grain.pitch() / (room + blocks.size() * grain.gap());
        int deep = Math.clamp((long) least, 1, most);
        while (deep < most && sum(widths(blocks, named, deep, grain)) > room) {
            deep++;
        }
        return IntStream.rangeClosed(deep, Math.min(most, deep + 1)).mapToObj(rows -> {
            List<Double> widths = widths(blocks, named, rows, grain);
            return new WallBlockRow(blocks, widths, rows, room - sum(widths));
        });
    }

    private static List<Double> widths(List<WallBlock> blocks, List<Double> named, int deep, WallGrain grain) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> Math.max(named.get(i), blocks.get(i).across(deep) * grain.pitch() - grain.gap()))
                .toList();
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    double high(WallGrain grain) {
        return grain.head() + deep * grain.pitch() - grain.gap();
    }

    /** How far its blocks are from the form that looks best; 0: not at all. */
    double misshapen(WallGrain grain) {
        return widths.stream()
                .mapToDouble(wide -> Math.abs(Math.log(wide / (deep * grain.pitch()) / LONG)))
                .sum();
    }

    /** {@code before}: what was left between the blocks of the row over it, and so is here where there is far more; what is left here. */
    double place(double y, double before, WallGrain grain) {
        double part = slack / Math.max(1, blocks.size() - 1);
        double loose = Math.max(0, part > LOOSE * grain.between() ? before : part);
        double x = 0;
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).place(Math.rint(x), y, widths.get(i), deep, grain);
            x += widths.get(i) + grain.between() + loose;
        }
        return loose;
    }
}
