package bonghwa.ui.task;

import bonghwa.domain.Attention;
import bonghwa.ui.Act;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.AttentionModel;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What wants the attention of whoever types: asked, assigned, blocked on them, due, offered. Enter goes there. */
public final class AttentionSheet extends VBox {

    private final ListView<Attention> list = new ListView<>();

    /** {@code go} leads to what is chosen. */
    public AttentionSheet(AttentionModel model, Messages messages, Phrases phrases, Consumer<Attention> go) {
        setId("attention-sheet");
        getStyleClass().add("attention-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(messages.text("act.show-attention"));
        title.getStyleClass().add(Css.TITLE);
        list.setId("attention-list");
        list.setAccessibleText(title.getText());
        list.getStyleClass().addAll("task-list", "attention-list");
        AttentionWords words = new AttentionWords(model, messages, phrases);
        // What was new when the sheet opened stays marked in it, though it counts as seen from now on.
        Set<Attention> fresh =
                model.items().get().stream().filter(model::fresh).collect(Collectors.toUnmodifiableSet());
        list.setCellFactory(_ -> new AttentionCell(fresh::contains, messages, words));
        Label nothing = Bits.quiet(
                model.somebody()
                        ? messages.text("attention.none")
                        : messages.text("attention.nobody", Act.WHO_TYPES.hint()));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.getItems().setAll(model.items().get());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            @Nullable Attention chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                go.accept(chosen);
            }
        });
        list.setOnMouseClicked(event -> {
            @Nullable Attention chosen = list.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                go.accept(chosen);
            }
        });
        VBox hints = new VBox(Bits.hint(messages.text("entry.key.enter"), messages.text("attention.go")));
        getChildren().addAll(title, list, hints);
    }

    /** What takes the keyboard. */
    public Node first() {
        return list;
    }
}
