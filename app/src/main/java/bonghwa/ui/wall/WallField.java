package bonghwa.ui.wall;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Service;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * Hundreds of services as cells, a block for each owner, as large as the field allows; where there are so many owners that their names
 * would take the room of the cells, one block for all, with the larger cells. Each service has its place by the order of the
 * catalogue, whatever its state, so that people know where to look. A cell carries the state's shape beside its colour. Over all
 * stands how many stand how. A change costs its cell and the counts: neither the field nor the page is laid out for it.
 */
final class WallField extends Region {

    /** Between the tally and the names under it, in lines. */
    private static final double UNDER_TALLY = 0.25;

    private final WallTally tally = new WallTally();
    private final Map<String, WallCell> cells = new LinkedHashMap<>();
    private Map<String, List<String>> owned = Map.of();
    private List<WallBlock> owners = List.of();
    private WallBlock all = WallBlock.of(List.of());

    WallField() {
        getChildren().add(tally);
    }

    /** Shows these from now on; where only states changed nothing else does. */
    void show(List<BoardRow> rows, Catalogue catalogue, WallWords words) {
        Map<String, BoardRow> byId = rows.stream()
                .collect(Collectors.toMap(row -> row.service().service().id(), Function.identity()));
        Map<String, List<String>> next = owned(catalogue, byId, words);
        List<String> order = catalogue.services().stream()
                .map(Service::id)
                .filter(byId::containsKey)
                .toList();
        if (!List.copyOf(next.entrySet()).equals(List.copyOf(owned.entrySet()))
                || !order.equals(List.copyOf(cells.keySet()))) {
            owned = next;
            build(order);
            requestLayout();
        }
        cells.forEach(
                (id, cell) -> cell.show(Objects.requireNonNull(byId.get(id)).state()));
        if (tally.say(rows, words)) {
            requestLayout();
        }
        int block = 0;
        for (Map.Entry<String, List<String>> each : owned.entrySet()) {
            String owner = each.getKey().isEmpty() ? words.text("wall.nobody") : each.getKey();
            List<BoardRow> own = each.getValue().stream()
                    .flatMap(id -> Stream.ofNullable(byId.get(id)))
                    .toList();
            if (owners.get(block++).say(owner, words.working(own))) {
                requestLayout();
            }
        }
    }

    private static Map<String, List<String>> owned(Catalogue catalogue, Map<String, BoardRow> rows, WallWords words) {
        Map<String, List<String>> owned = new LinkedHashMap<>();
        for (Service service : catalogue.services()) {
            if (rows.containsKey(service.id())) {
                owned.computeIfAbsent(words.owner(service), _ -> new ArrayList<>())
                        .add(service.id());
            }
        }
        return owned;
    }

    private void build(List<String> order) {
        cells.clear();
        order.forEach(id -> cells.put(id, new WallCell()));
        owners = owned.values().stream()
                .map(ids -> WallBlock.of(ids.stream()
                        .flatMap(id -> Stream.ofNullable(cells.get(id)))
                        .toList()))
                .toList();
        all = WallBlock.of(List.copyOf(cells.values()));
        getChildren().setAll(cells.values());
        getChildren().add(tally);
        Stream.concat(Stream.of(all), owners.stream())
                .forEach(b -> getChildren().addAll(b.title(), b.count()));
    }

    @Override
    protected void layoutChildren() {
        double top = tally.seat(getWidth()) + Math.rint(tally.line() * UNDER_TALLY);
        double size = tally.getFont().getSize();
        WallGrain grain = new WallGrain(getWidth(), size, tally.line(), 0, 0);
        WallBlocks divided = WallBlocks.of(owners, all, grain, getHeight() - top);
        all.shown(false);
        owners.forEach(b -> b.shown(divided.has(b)));
        divided.place(top, getHeight() - top);
    }
}
