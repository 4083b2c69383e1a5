package bonghwa.ui.wall;

import java.util.List;

/**
 * How blocks of cells share a field: so many beside each other, cells of that side, in pixels, under names so high. With each owner's
 * block where its cells are large enough, else all cells in one.
 */
record WallBlocks(List<WallBlock> blocks, int columns, double wide, double high, double side, double em, double head) {

    private static final double GAP = 0.12;
    private static final double BETWEEN = 1.0;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 2.4;
    /** Cells of owners' blocks are at least so large, in lines. */
    private static final double LEAST = 0.55;

    /** Room for the name and the count of an owner, in lines. */
    private static final double NAME = 5.5;

    static WallBlocks of(List<WallBlock> owners, WallBlock all, double wide, double high, double em) {
        WallBlocks apart = best(owners, wide, high, em);
        return owners.size() > 1 && apart.side >= LEAST * em ? apart : best(List.of(all), wide, high, em);
    }

    /** As many blocks beside each other as give the largest cells; where there is a choice, not so many that no name has room. */
    private static WallBlocks best(List<WallBlock> blocks, double wide, double high, double em) {
        double named = blocks.stream().mapToDouble(WallBlock::named).max().orElse(0);
        WallBlocks best = columns(blocks, 1, wide, high, em, named);
        for (int columns = 2; columns <= blocks.size(); columns++) {
            WallBlocks next = columns(blocks, columns, wide, high, em, named);
            if (next.side > best.side && (next.block() >= NAME * em || best.side == 0)) {
                best = next;
            }
        }
        return best;
    }

    /** A name that has no room in one line takes two before it is cut. */
    private static WallBlocks columns(
            List<WallBlock> blocks, int columns, double wide, double high, double em, double named) {
        double block = block(columns, wide, em);
        double head = blocks.size() == 1 ? 0 : named + em / 2 <= block ? em : 2 * em;
        for (double side = Math.floor(em * LARGEST); side >= SMALLEST; side--) {
            WallBlocks divided = new WallBlocks(blocks, columns, wide, high, side, em, head);
            if (divided.needs() <= high) {
                return divided;
            }
        }
        return new WallBlocks(blocks, columns, wide, high, 0, em, head);
    }

    private static double block(int columns, double wide, double em) {
        return (wide - (columns - 1) * BETWEEN * em) / columns;
    }

    private double block() {
        return block(columns, wide, em);
    }

    private int rows(int first) {
        int most = 0;
        for (int i = first; i < Math.min(blocks.size(), first + columns); i++) {
            most = Math.max(most, blocks.get(i).rows(block(), side, side * GAP));
        }
        return most;
    }

    private double needs() {
        double needed = 0;
        for (int i = 0; i < blocks.size(); i += columns) {
            needed += head + rows(i) * side * (1 + GAP) + BETWEEN * em * 0.6;
        }
        return needed - BETWEEN * em * 0.6;
    }

    /** Places everything, from {@code top} on; what height is left goes over and between the rows of blocks. */
    void place(double top) {
        double cell = Math.max(SMALLEST, side);
        int lines = (blocks.size() + columns - 1) / Math.max(1, columns);
        double spare = lines < 2 ? 0 : Math.clamp((high - needs()) / lines, 0, 2 * em);
        double y = top + Math.min(spare, em / 2);
        for (int i = 0; i < blocks.size(); i += columns) {
            double most = 0;
            for (int j = i; j < Math.min(blocks.size(), i + columns); j++) {
                double x = Math.rint((j - i) * (block() + BETWEEN * em));
                most = Math.max(most, blocks.get(j).place(x, y, block(), head, cell, cell * GAP));
            }
            y += most + BETWEEN * em * 0.6 + spare;
        }
    }
}
