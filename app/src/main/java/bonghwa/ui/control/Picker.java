package bonghwa.ui.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Chooses one of many by typing a part of its words; arrows move in the list while the text keeps the focus. */
public final class Picker<T> extends VBox {

    private final TextField text = new TextField();
    private final FilteredList<T> shown = new FilteredList<>(FXCollections.observableArrayList());
    private final ListView<T> list = new ListView<>(shown);
    private final Function<T, String> words;

    /** {@code words}: what an item says and what is searched in. */
    public Picker(String label, List<T> items, Function<T, String> words) {
        this.words = words;
        getStyleClass().add("picker");
        Label caption = new Label(label);
        caption.getStyleClass().add(Css.SECONDARY);
        caption.setLabelFor(text);
        list.setCellFactory(_ -> new PickerCell<>(words));
        list.setFocusTraversable(false);
        list.setAccessibleText(label);
        text.setAccessibleText(label);
        text.textProperty().subscribe(_ -> search());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(caption, text, list);
        offer(items);
    }

    /** Offers these from now on. */
    public void offer(List<T> items) {
        @SuppressWarnings("unchecked")
        javafx.collections.ObservableList<T> source = (javafx.collections.ObservableList<T>) shown.getSource();
        source.setAll(items);
        list.getSelectionModel().selectFirst();
    }

    /** Chooses that one. */
    public void choose(T item) {
        list.getSelectionModel().select(item);
        list.scrollTo(item);
    }

    /** What is chosen, null where nothing fits. */
    public @Nullable T chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** What is typed to find it. */
    public String typed() {
        return text.getText().strip();
    }

    /** What stands in place of the list where nothing fits what is typed. */
    public void onNothing(Function<String, String> says) {
        Label nothing = new Label();
        nothing.getStyleClass().add("picker-nothing");
        nothing.setWrapText(true);
        nothing.textProperty().bind(text.textProperty().map(_ -> says.apply(typed())));
        list.setPlaceholder(nothing);
    }

    /** The part that takes the keyboard. */
    public TextField field() {
        return text;
    }

    /** What happens on a double click in the list, as on Enter in a form. */
    public void onTake(Runnable take) {
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && chosen() != null) {
                take.run();
            }
        });
    }

    private void search() {
        String wanted = plain(text.getText());
        Predicate<T> fits = item -> plain(words.apply(item)).contains(wanted);
        shown.setPredicate(wanted.isEmpty() ? _ -> true : fits);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private static String plain(@Nullable String typed) {
        String composed = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, shown.size() - 1));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 2));
        }
    }
}
