package bonghwa.ui.report;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.Choices;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A control of a sheet under its caption, named alike for a screen reader. */
final class Field<C extends Control> extends VBox {

    private final C control;

    private Field(String id, String caption, C control) {
        this.control = control;
        control.setId(id);
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(new Captioned(caption, control));
    }

    C control() {
        return control;
    }

    /** One of those, the first one to begin with. */
    static <T> Field<ComboBox<T>> choice(String id, String caption, List<T> all, Function<T, String> named) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(new Choices<>(box.getItems(), t -> t == null ? "" : named.apply(t)));
        box.setValue(all.getFirst());
        return new Field<>(id, caption, box);
    }

    /** A time as people say it; {@code empty}: what it means where nothing is said. */
    static Field<TextField> time(String id, String key, String empty, Messages messages) {
        TextField field = new TextField();
        field.setPromptText(messages.text(empty));
        return new Field<>(id, messages.text(key), field);
    }
}
