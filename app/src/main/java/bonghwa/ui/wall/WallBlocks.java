package bonghwa.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How blocks of cells share a field: in their fixed order in rows, with the largest cells that have room under whole names. With each
 * owner's block where its cells are large enough, else all cells in one. It follows from how many cells each has, the names and the
 * size alone, so that no state moves a cell.
 */
record WallBlocks(List<WallBlockRow> rows, WallGrain grain, double cost) {

    private static final int SMALLEST = 6;
    private static final double LARGEST = 2.7;

    /** What a block that looks odd may cost of the height, in lines, the most first: the cells are as large in each case. */
    private static final List<Double> BEAUTY = List.of(2.0, 0.5, 0.1, 0.0);

    /** Where two ways need the same height the one is better that leaves less of the width, and less for the last row. */
    private static final double SLACK = 0.5;

    private static final double LAST = 0.01;

    static WallBlocks of(List<WallBlock> owners, WallBlock all, WallGrain grain, double high) {
        if (owners.size() > 1) {
            WallBlocks whole = largest(owners, grain.with(1, 0), high);
            if (whole.large()) {
                return whole;
            }
            WallBlocks broken = largest(owners, grain.with(2, 0), high);
            if (broken.large()) {
                return broken;
            }
        }
        return largest(List.of(all), grain.with(0, 0), high);
    }

    private boolean large() {
        return grain.side() >= grain.em();
    }

    private static WallBlocks largest(List<WallBlock> blocks, WallGrain grain, double high) {
        List<Double> named = blocks.stream()
                .map(block -> Math.min(block.named(grain.lines()), grain.wide() / 2))
                .toList();
        int fits = SMALLEST;
        int over = (int) (grain.line() * LARGEST) + 1;
        while (fits + 1 < over) {
            int side = (fits + over) / 2;
            if (packed(blocks, named, grain.with(grain.lines(), side), 0).high() <= high) {
                fits = side;
            } else {
                over = side;
            }
        }
        WallGrain best = grain.with(grain.lines(), fits);
        return BEAUTY.stream()
                .map(beauty -> packed(blocks, named, best, beauty * grain.line()))
                .filter(packed -> packed.high() <= high)
                .findFirst()
                .orElseGet(() -> packed(blocks, named, best, 0));
    }

    /** The lowest way to put them into rows: of what comes before each block the lowest way is known already. */
    private static WallBlocks packed(List<WallBlock> blocks, List<Double> named, WallGrain grain, double beauty) {
        List<WallBlocks> best = new ArrayList<>(List.of(new WallBlocks(List.of(), grain, 0)));
        for (int until = 1; until <= blocks.size(); until++) {
            WallBlocks least = null;
            double after = LAST * (blocks.size() - until);
            for (int from = until - 1; from >= 0; from--) {
                List<WallBlockRow> rows = WallBlockRow.of(
                                blocks.subList(from, until), named.subList(from, until), grain)
                        .toList();
                if (rows.isEmpty()) {
                    break;
                }
                for (WallBlockRow row : rows) {
                    double cost = best.get(from).cost + cost(row, grain, beauty) + after;
                    least = least == null || cost < least.cost ? best.get(from).and(row, cost) : least;
                }
            }
            best.add(Objects.requireNonNull(least));
        }
        return best.getLast();
    }

    private static double cost(WallBlockRow row, WallGrain grain, double beauty) {
        double left = row.slack() / grain.wide();
        return row.high(grain) + grain.under() + SLACK * left * left + beauty * row.misshapen(grain);
    }

    private WallBlocks and(WallBlockRow row, double sum) {
        List<WallBlockRow> more = new ArrayList<>(rows);
        more.add(row);
        return new WallBlocks(List.copyOf(more), grain, sum);
    }

    private double high() {
        return rows.stream().mapToDouble(row -> row.high(grain) + grain.under()).sum() - grain.under();
    }

    /** Whether that block is one of these. */
    boolean has(WallBlock block) {
        return rows.stream().anyMatch(row -> row.blocks().contains(block));
    }

    /** Places everything, from {@code top} on; what is left of the height stands between the rows of blocks. */
    void place(double top, double high) {
        double spare = rows.size() < 2 ? 0 : Math.clamp((high - high()) / (rows.size() - 1), 0, grain.line());
        double y = top;
        double loose = 0;
        for (WallBlockRow row : rows) {
            loose = row.place(Math.rint(y), loose, grain);
            y += row.high(grain) + grain.under() + spare;
        }
    }
}
