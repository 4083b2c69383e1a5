package bonghwa.ui.review;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Some facts of one sort under their heading, with the definition in small letters; the first few until somebody wants all. FX thread. */
final class Section extends VBox {

    private static final int FEW = 8;

    private final Messages messages;
    private final String key;
    private final Label heading = new Label();
    private final Label definition = new Label();
    private final VBox facts = new VBox();
    private final Button more = new Button();
    private List<Fact> all = List.of();
    private boolean whole;

    /** {@code key}: of its heading; {@code below}: what stands under its facts. */
    Section(String key, Messages messages, Node... below) {
        this.key = key;
        this.messages = messages;
        setId(key.replace('.', '-'));
        getStyleClass().add("review-section");
        heading.getStyleClass().add(Css.HEADING);
        heading.setWrapText(true);
        small(definition);
        facts.getStyleClass().add("review-facts");
        more.getStyleClass().setAll("button", Css.QUIET);
        more.setOnAction(_ -> {
            whole = !whole;
            draw();
        });
        more.managedProperty().bind(more.visibleProperty());
        definition.managedProperty().bind(definition.visibleProperty());
        getChildren().addAll(heading, definition, facts, more);
        getChildren().addAll(below);
    }

    private static void small(Label label) {
        label.getStyleClass().addAll("review-definition", Css.MUTED);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
    }

    /** {@code defined}: the key of the definition, null where each fact has its own. */
    void show(@Nullable String defined, List<Fact> next) {
        all = next;
        heading.setText(messages.text(key));
        definition.setVisible(defined != null);
        definition.setText(defined == null ? "" : messages.text(defined));
        draw();
    }

    private void draw() {
        facts.getChildren().clear();
        all.stream()
                .limit(whole ? all.size() : FEW)
                .forEach(f -> facts.getChildren().add(line(f)));
        if (all.isEmpty()) {
            Label none = new Label(messages.text("review.none"));
            none.getStyleClass().add(Css.MUTED);
            facts.getChildren().add(none);
        }
        more.setVisible(all.size() > FEW);
        more.setText(whole ? messages.text("review.fewer") : messages.text("review.more", all.size()));
    }

    private static VBox line(Fact fact) {
        Label what = new Label(fact.what());
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label much = new Label(fact.sign() == null ? fact.much() : fact.sign() + " " + fact.much());
        much.getStyleClass().add(fact.sign() == null ? Css.SEMIBOLD : Css.ABNORMAL);
        much.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(what, much);
        row.getStyleClass().add("review-fact");
        VBox line = new VBox(row);
        if (fact.note() != null) {
            Label note = new Label(fact.note());
            small(note);
            line.getChildren().add(note);
        }
        return line;
    }
}
