package bonghwa.ui.board;

import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.BoardRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rows of an opened service, all of them at once: a service has few functions. Up and down select, as in a list. */
final class PartList extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final BoardModel model;
    private final RowWords words;
    private final List<VBox> parts = new ArrayList<>();
    private Consumer<Node> shower = _ -> {};
    private List<BoardRow> rows = List.of();

    PartList(BoardModel model, RowWords words) {
        this.model = model;
        this.words = words;
        setId("service-parts");
        getStyleClass().add("part-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        accessibleTextProperty().bind(words.messages().bind("board.title"));
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
        part.setAccessibleRole(AccessibleRole.LIST_ITEM);
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
            selected().ifPresent(shower);
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    /** Who brings a part into sight that the keyboard came to. */
    void onMove(Consumer<Node> shows) {
        shower = shows;
    }

    private Optional<Node> selected() {
        for (int i = 0; i < parts.size(); i++) {
            if (rows.get(i).target().equals(model.selected().get())) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> parts.size();
            case ITEM_AT_INDEX -> parameters[0] instanceof Integer i && i < parts.size() ? parts.get(i) : null;
            case FOCUS_ITEM -> selected().orElse(null);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
