package bonghwa.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the choices of a list are called, and back: the first one that is called so, or none. */
public final class Choices<T> extends StringConverter<@Nullable T> {

    private final List<? extends T> items;
    private final Function<? super @Nullable T, String> words;

    /** {@code items}: the list as it stands whenever a name is looked up; {@code words} also names that nothing is chosen. */
    public Choices(List<? extends T> items, Function<? super @Nullable T, String> words) {
        this.items = items;
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        for (T item : items) {
            if (words.apply(item).equals(text)) {
                return item;
            }
        }
        return null;
    }
}
