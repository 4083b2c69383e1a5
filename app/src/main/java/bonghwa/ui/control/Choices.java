package bonghwa.ui.control;

import java.util.List;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the choices of a list are called, and back: the first one that is called so, or none. */
public final class Choices<T> extends StringConverter<@Nullable T> {

    /** What a choice is called; null: that nothing is chosen. */
    @FunctionalInterface
    public interface Words<T> {
        String of(@Nullable T choice);
    }

    private final List<? extends T> items;
    private final Words<T> words;

    /** {@code items}: the list as it stands whenever a name is looked up. */
    public Choices(List<? extends T> items, Words<T> words) {
        this.items = items;
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return words.of(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        for (T item : items) {
            if (words.of(item).equals(text)) {
                return item;
            }
        }
        return null;
    }
}
