package bonghwa.ui.imports;

import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.ImportModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a chosen file would bring: where it goes, what is taken for what, what is odd. Enter records it, as one act. */
public final class ImportSheet extends VBox {

    private static final int LINES = 14;
    private static final int COLUMNS = 70;

    private final ImportModel model;
    private final Sheets sheets;
    private final Problems problems;
    private final Messages messages;
    private final Label file = new Label();
    private final TextArea preview = new TextArea();
    private final Button record = new Button();
    private final ImportMapping mapping;
    private Map<String, String> said = Map.of();
    private Runnable look = () -> {};
    private boolean open;

    public ImportSheet(ImportModel model, Sheets sheets, Problems problems, Messages messages) {
        this.model = model;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        setId("import-sheet");
        getStyleClass().add("form");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("act.import-file"));
        title.getStyleClass().add(Css.TITLE);
        file.getStyleClass().add(Css.MUTED);
        preview.setId("import-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setPrefRowCount(LINES);
        preview.setPrefColumnCount(COLUMNS);
        preview.setAccessibleText(messages.text("act.import-file"));
        record.setId("import-record");
        record.setDefaultButton(true);
        record.setMinWidth(USE_PREF_SIZE);
        mapping = new ImportMapping(messages, this::again);
        getChildren().addAll(title, file, mapping, preview, buttons());
    }

    private HBox buttons() {
        Button cancel = new Button(messages.text("people.form.cancel"));
        cancel.setId("import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> sheets.close());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(between, cancel, record);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    /** Lets a file be chosen and shows what it would bring; nothing if none was chosen. */
    public void open(Supplier<Optional<Path>> chosen) {
        chosen.get().ifPresent(path -> {
            file.setText(String.valueOf(path.getFileName()));
            look = () -> problems.then(
                    model.look(path, messages.language().get(), said), this::show, () -> setDisable(false));
            look.run();
        });
    }

    /** Looks at the file again, as somebody says what its columns and names mean. */
    private void again(Map<String, String> meant) {
        said = meant;
        setDisable(true);
        look.run();
    }

    private void show(ImportModel.Offer offer) {
        String text = part("cli.import.goes", offer.goes())
                + part("cli.import.mapping", offer.mapping())
                + part("cli.import.odd", offer.odd());
        preview.setText(text.strip());
        setDisable(false);
        mapping.show(offer.choices());
        record.setText(
                offer.anew() == 0 ? messages.text("cli.import.nothing") : messages.text("import.record", offer.anew()));
        record.setDisable(offer.anew() == 0);
        record.setOnAction(_ -> {
            setDisable(true);
            problems.then(offer.recording().record(), _ -> sheets.close(), () -> setDisable(false));
        });
        if (!open) {
            open = true;
            sheets.open(this, offer.anew() == 0 ? preview : record);
        }
    }

    private String part(String heading, List<ImportModel.Line> lines) {
        return lines.isEmpty()
                ? ""
                : messages.text(heading) + "\n" + lines.stream().map(this::line).collect(Collectors.joining("\n"))
                        + "\n\n";
    }

    private String line(ImportModel.Line line) {
        String where = line.where().isEmpty() ? "" : line.where() + ": ";
        return "    " + where + messages.text(line.key(), line.arguments().toArray());
    }
}
