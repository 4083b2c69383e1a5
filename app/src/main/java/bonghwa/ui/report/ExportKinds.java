package bonghwa.ui.report;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.ExportModel.Kind;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The kinds of files, each with what it is for; the arrows choose one. */
final class ExportKinds extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    ExportKinds(Messages messages) {
        getStyleClass().add("form-fields");
        for (Kind kind : Kind.values()) {
            RadioButton button = new RadioButton(messages.text(name(kind)));
            button.setId("export-" + kind.suffix());
            button.setUserData(kind);
            button.setToggleGroup(group);
            button.getStyleClass().add("export-kind");
            Label what = new Label(messages.text(what(kind)));
            what.getStyleClass().add(Css.MUTED);
            button.setAccessibleText(button.getText() + ", " + what.getText());
            HBox row = new HBox(button, what);
            row.getStyleClass().add("export-row");
            getChildren().add(row);
        }
        group.selectToggle(group.getToggles().getFirst());
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case MARKDOWN -> "export.window.markdown";
            case CSV -> "export.window.csv";
            case NDJSON -> "export.window.ndjson";
            case PNG -> "export.window.png";
            case HTML -> "export.window.html";
        };
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case MARKDOWN -> "export.window.markdown.what";
            case CSV -> "export.window.csv.what";
            case NDJSON -> "export.window.ndjson.what";
            case PNG -> "export.window.png.what";
            case HTML -> "export.window.html.what";
        };
    }

    void onChange(Consumer<Kind> does) {
        group.selectedToggleProperty().subscribe(_ -> does.accept(chosen()));
    }

    Kind chosen() {
        return (Kind) group.getSelectedToggle().getUserData();
    }

    Node first() {
        return (Node) group.getSelectedToggle();
    }
}
