package bonghwa.ui.imports;

import bonghwa.ui.control.Css;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What of a file is to be said to mean something, each beside what it can mean; a long name breaks, a long list of meanings is narrow. */
final class ChoiceGrid extends GridPane {

    ChoiceGrid() {
        getStyleClass().add("import-grid");
        getColumnConstraints().setAll(column(Priority.NEVER), column(Priority.SOMETIMES));
    }

    private static ColumnConstraints column(Priority gives) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(0);
        column.setHgrow(gives);
        return column;
    }

    void add(String named, ComboBox<?> meanings) {
        Label name = new Label(named);
        name.getStyleClass().add("import-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setLabelFor(meanings);
        meanings.setAccessibleText(named);
        addRow(getRowCount(), name, meanings);
    }

    /** Below them. */
    void end(String words) {
        Label rest = new Label(words);
        rest.getStyleClass().add(Css.MUTED);
        rest.setWrapText(true);
        add(rest, 0, getRowCount(), 2, 1);
    }
}
