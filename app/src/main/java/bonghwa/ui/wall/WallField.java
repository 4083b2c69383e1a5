package bonghwa.ui.wall;

import bonghwa.domain.Catalogue;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Hundreds of services as cells, a block for each owner in the order of the catalogue, as large as the field allows; where there
 * are so many owners that their names would take the room of the cells, one block for all, with the larger cells. The order within
 * a block is that of the page: broken first. A cell carries the state's shape beside its colour. Over all stands how many stand how.
 */
final class WallField extends Region {

    private final Label tally = new Label();
    private final List<WallCell> cells = new ArrayList<>();
    private List<WallBlock> owners = List.of();
    private WallBlock all = WallBlock.of(List.of());
    private Map<String, Integer> sizes = Map.of();
    private List<BoardRow> rows = List.of();
    private List<BoardRow> byOwner = List.of();

    WallField() {
        tally.getStyleClass().add(Css.SEMIBOLD);
        tally.setWrapText(true);
    }

    /** Shows these from now on; where only states changed nothing else does. */
    void show(List<BoardRow> next, Catalogue catalogue, WallWords words) {
        Map<String, List<BoardRow>> grouped = grouped(next, catalogue, words);
        Map<String, Integer> counted = new LinkedHashMap<>();
        grouped.forEach((owner, own) -> counted.put(owner, own.size()));
        rows = next;
        byOwner = grouped.values().stream().flatMap(List::stream).toList();
        if (!List.copyOf(counted.entrySet()).equals(List.copyOf(sizes.entrySet()))) {
            sizes = counted;
            build();
        }
        tally.setText(words.tally(next));
        int block = 0;
        for (Map.Entry<String, List<BoardRow>> each : grouped.entrySet()) {
            String owner = each.getKey().isEmpty() ? words.text("wall.nobody") : each.getKey();
            owners.get(block).say(owner, words.working(each.getValue()));
            block++;
        }
        requestLayout();
    }

    private static Map<String, List<BoardRow>> grouped(List<BoardRow> rows, Catalogue catalogue, WallWords words) {
        Map<String, List<BoardRow>> grouped = new LinkedHashMap<>();
        catalogue.services().forEach(service -> grouped.putIfAbsent(words.owner(service), new ArrayList<>()));
        for (BoardRow row : rows) {
            grouped.computeIfAbsent(words.owner(row.service().service()), _ -> new ArrayList<>())
                    .add(row);
        }
        grouped.values().removeIf(List::isEmpty);
        return grouped;
    }

    private void build() {
        while (cells.size() < rows.size()) {
            cells.add(new WallCell());
        }
        cells.subList(rows.size(), cells.size()).clear();
        List<WallBlock> made = new ArrayList<>();
        int from = 0;
        for (int size : sizes.values()) {
            made.add(WallBlock.of(cells.subList(from, from + size)));
            from += size;
        }
        owners = List.copyOf(made);
        all = WallBlock.of(cells);
        getChildren().setAll(cells);
        getChildren().add(tally);
        Stream.concat(Stream.of(all), owners.stream())
                .forEach(b -> getChildren().addAll(b.title(), b.count()));
    }

    @Override
    protected void layoutChildren() {
        double line = tally.prefHeight(-1);
        double em = line * 1.15;
        double wide = Math.min(getWidth(), Math.ceil(tally.prefWidth(-1)) + 1);
        double high = tally.prefHeight(wide);
        double top = em + high - line;
        tally.resizeRelocate(0, 0, wide, high);
        WallBlocks divided = WallBlocks.of(owners, all, getWidth(), getHeight() - top, em);
        all.shown(false);
        owners.forEach(b -> b.shown(divided.blocks().contains(b)));
        List<BoardRow> order = divided.blocks().contains(all) ? rows : byOwner;
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(order.get(i).state());
        }
        divided.place(top);
    }
}
