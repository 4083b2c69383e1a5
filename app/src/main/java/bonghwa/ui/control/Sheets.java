package bonghwa.ui.control;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Where a small form is laid over the window. While one is open nothing behind it takes the keyboard; Escape puts it away, and
 * the focus goes back to where it was. One at a time.
 */
public final class Sheets extends StackPane {

    private final Node behind;
    private final Region veil = new Region();
    private final StackPane place = new StackPane();
    private @Nullable Node open;
    private @Nullable Node focusBefore;
    private BooleanSupplier edited = () -> false;
    private Runnable told = () -> {};
    private Runnable gone = () -> {};

    public Sheets(Node behind) {
        this.behind = behind;
        behind.getStyleClass().add("behind");
        veil.getStyleClass().add("veil");
        veil.visibleProperty().bind(place.visibleProperty());
        place.getStyleClass().add("sheet-place");
        place.setVisible(false);
        place.setOnMousePressed(event -> {
            if (event.getTarget() == place) {
                leave();
            }
        });
        getChildren().addAll(behind, veil, place);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (open != null && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        } else if (open != null && event.getCode() == KeyCode.ENTER && chooses(event.getTarget())) {
            take(open, event);
        }
    }

    private static boolean chooses(Object target) {
        return target instanceof CheckBox || target instanceof RadioButton;
    }

    /** Enter takes a form wherever in it one is; JavaFX would tick the box instead, which the space bar does. */
    private static void take(Node sheet, KeyEvent event) {
        if (sheet.lookup(".button:default") instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    /** A long text that was written into the open sheet goes by no single key or click: the first one says so. */
    private void leave() {
        if (edited.getAsBoolean()) {
            edited = () -> false;
            told.run();
        } else {
            close();
        }
    }

    /** Shows that, which is told whether a sheet is open, over the veil while one is: its like in the window lies under it. */
    public void above(Function<ObservableValue<Boolean>, Node> strip) {
        getChildren().add(new OverSheet(strip.apply(place.visibleProperty()), place.visibleProperty()));
    }

    /** Where something was {@code edited} in the open sheet, leaving it tells so first, and the next time leaves it. */
    public void keep(BooleanSupplier edited, Runnable told) {
        this.edited = edited;
        this.told = told;
    }

    /** Where the keyboard goes when what had it is gone once a sheet is put away. */
    public void orElse(Runnable gone) {
        this.gone = gone;
    }

    public boolean isOpen() {
        return open != null;
    }

    /** Lays that over the window, in place of what lay there; {@code first} takes the focus. */
    public void open(Node sheet, Node first) {
        if (open == null && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        open = sheet;
        keep(() -> false, () -> {});
        if (!sheet.getStyleClass().contains("sheet")) {
            sheet.getStyleClass().add("sheet");
        }
        Scrolling whole = new Scrolling(sheet);
        whole.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        place.getChildren().setAll(whole);
        place.setVisible(true);
        behind.setDisable(true);
        first.requestFocus();
    }

    /** Puts the open one away, if there is one. */
    public void close() {
        if (open == null) {
            return;
        }
        open = null;
        place.getChildren().clear();
        place.setVisible(false);
        behind.setDisable(false);
        if (focusBefore != null) {
            new FocusBefore(focusBefore, behind).back(gone);
            focusBefore = null;
        }
    }
}
