package bonghwa.ui.board;

import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The rows of an opened service, all of them at once: a service has few functions. Up and down select, as in a list. */
final class PartList extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final BoardModel model;
    private final RowWords words;
    private final List<VBox> parts = new ArrayList<>();
    private List<BoardRow> rows = List.of();

    PartList(BoardModel model, RowWords words) {
        this.model = model;
        this.words = words;
        setId("service-parts");
        getStyleClass().add("part-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.selected().subscribe(this::mark);
    }

    void show(List<BoardRow> next) {
        rows = next;
        parts.clear();
        rows.forEach(row -> parts.add(part(row)));
        getChildren().setAll(parts);
        mark();
    }

    private VBox part(BoardRow row) {
        boolean whole = row.function() == null;
        VBox part = new VBox();
        part.getStyleClass().add("part");
        if (whole) {
            LargeRow large = new LargeRow(words);
            large.show(row, "");
            part.getChildren().add(large);
        } else {
            LineRow line = new LineRow(words);
            line.show(row, "");
            part.getChildren().add(line);
            details(row).forEach(text -> part.getChildren().add(detail(text)));
        }
        part.setAccessibleText(words.spoken(row));
        part.setOnMousePressed(_ -> {
            model.selected().set(row.target());
            requestFocus();
        });
        return part;
    }

    /** Why, until when, how sure: only what there is to say. */
    private List<String> details(BoardRow row) {
        List<String> all = new ArrayList<>();
        if (row.effective().because() != null) {
            String cause = words.phrases()
                    .target(
                            words.catalogue(),
                            Objects.requireNonNull(row.effective().because()));
            all.add(words.messages()
                    .text(
                            "board.because",
                            cause,
                            words.phrases().state(row.reported().state())));
        }
        if (row.effective().unconfirmed()) {
            all.add(words.unknownNeeds(row));
        }
        row.effective()
                .noted()
                .forEach(t -> all.add(
                        words.messages().text("board.noted", words.phrases().target(words.catalogue(), t))));
        String eta = words.eta(row);
        if (!eta.isEmpty()) {
            String slips = words.slips(row);
            all.add(slips.isEmpty() ? eta : words.messages().text("board.eta-slips", eta, slips));
        }
        String confirmed = words.confirmed(row);
        all.add(confirmed.isEmpty() ? words.messages().text("board.never") : confirmed);
        return all;
    }

    private static Label detail(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("part-detail", Css.SECONDARY);
        return label;
    }

    private void mark() {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i)
                    .pseudoClassStateChanged(
                            SELECTED,
                            rows.get(i).target().equals(model.selected().get()));
        }
    }

    private void pressed(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (step != 0 && !rows.isEmpty()) {
            int at = -1;
            for (int i = 0; i < rows.size(); i++) {
                at = rows.get(i).target().equals(model.selected().get()) ? i : at;
            }
            model.selected()
                    .set(rows.get(Math.clamp(at + step, 0, rows.size() - 1)).target());
            event.consume();
        }
    }
}
