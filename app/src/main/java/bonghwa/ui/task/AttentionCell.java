package bonghwa.ui.task;

import bonghwa.domain.Attention;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One thing that wants attention: why, what, and since or until when. */
final class AttentionCell extends TallCell<Attention> {

    private final Predicate<Attention> fresh;
    private final Messages messages;
    private final AttentionWords words;

    AttentionCell(Predicate<Attention> fresh, Messages messages, AttentionWords words) {
        this.fresh = fresh;
        this.messages = messages;
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Attention item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        String reason = messages.text(
                "attention." + item.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label why = Bits.quiet(reason);
        why.getStyleClass().add("attention-why");
        Label says = new Label(words.what(item));
        says.setWrapText(true);
        says.getStyleClass().add(fresh.test(item) ? Css.SEMIBOLD : Css.MUTED);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMinWidth(0);
        HBox when = new HBox(words.when(item));
        when.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(why, says, when);
        row.getStyleClass().add("attention-row");
        setGraphic(row);
        setAccessibleText(messages.text("attention.spoken", reason, says.getText()));
    }
}
