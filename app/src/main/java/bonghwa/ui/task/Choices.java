package bonghwa.ui.task;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How the choices of a list are called; nobody types them. */
final class Choices<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Choices(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
