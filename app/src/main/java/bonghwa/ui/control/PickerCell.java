package bonghwa.ui.control;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A choice of a {@link Picker} in its words, which wrap instead of being scrolled sideways. */
final class PickerCell<T> extends ListCell<T> {

    private final Function<T, String> words;

    PickerCell(Function<T, String> words) {
        this.words = words;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? null : words.apply(item));
    }

    /** A list asks without a width, and would give a wrapped text one line. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? getWidth() : width);
    }
}
