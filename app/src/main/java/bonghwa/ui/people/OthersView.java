package bonghwa.ui.people;

import bonghwa.domain.Person;
import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Who has no duty now: a count that opens, so that those who have one stand out. */
final class OthersView extends VBox {

    private final Words words;
    private final ToggleButton fold = new ToggleButton();
    private final VBox rows = new VBox();
    private List<Person> people = List.of();

    OthersView(Words words) {
        this.words = words;
        getStyleClass().add("people-others");
        fold.setId("people-others");
        fold.getStyleClass().addAll(Css.QUIET, "people-act");
        fold.setOnAction(_ -> draw());
        rows.getStyleClass().add("people-rows");
        rows.setId("people-others-rows");
        getChildren().addAll(fold, rows);
        managedProperty().bind(visibleProperty());
        rows.managedProperty().bind(rows.visibleProperty());
    }

    /** The keyboard stays with the person who has it, for as long as that one has no duty. */
    void show(List<Person> next) {
        int focused = focused();
        String id = focused < 0 ? "" : people.get(focused).id();
        people = List.copyOf(next);
        draw();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (people.get(i).id().equals(id)) {
                rows.getChildren().get(i).requestFocus();
            }
        }
    }

    private int focused() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (rows.getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void draw() {
        setVisible(!people.isEmpty());
        boolean open = fold.isSelected();
        fold.setText(words.text(open ? "people.others.open" : "people.others.folded", people.size()));
        rows.setVisible(open);
        rows.getChildren()
                .setAll(
                        open
                                ? people.stream()
                                        .map(p -> PersonRow.free(p, words))
                                        .toList()
                                : List.of());
    }
}
