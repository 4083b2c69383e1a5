package bonghwa.ui.imports;

import bonghwa.ui.Messages;
import bonghwa.ui.NewestNext;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.FormButtons;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a chosen file would bring: where it goes, what is taken for what, what is odd. Enter records it, as one act. */
public final class ImportSheet extends VBox {

    private static final int LINES = 14;
    private static final int COLUMNS = 70;
    /** So many lines of each sort are said: nobody reads more, and a text of a hundred thousand holds up the window. */
    private static final int SAID = 300;

    /** Which file is looked at, and what somebody said of its columns and names. */
    private record Looked(Path file, Map<String, String> said) {}

    private final Sheets sheets;
    private final Problems problems;
    private final Messages messages;
    private final Label file = new Label();
    private final TextArea preview = new TextArea();
    private final Button record = new Button();
    private final ImportMapping mapping;
    private final NewestNext<Looked> looking;
    private Path path = Path.of("");
    private boolean open;

    public ImportSheet(ImportModel model, Sheets sheets, Problems problems, Messages messages) {
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        setId("import-sheet");
        getStyleClass().addAll("form", "import-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("act.import-file"));
        title.getStyleClass().add(Css.TITLE);
        file.getStyleClass().add(Css.MUTED);
        preview.setId("import-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        VBox.setVgrow(preview, Priority.ALWAYS);
        preview.setPrefRowCount(LINES);
        preview.setPrefColumnCount(COLUMNS);
        preview.setAccessibleText(messages.text("act.import-file"));
        record.setId("import-record");
        record.setDefaultButton(true);
        Button cancel = FormButtons.button("import-cancel", messages.text("people.form.cancel"), sheets::close);
        mapping = new ImportMapping(messages, this::look);
        looking = new NewestNext<>((asked, ended) -> problems.then(
                model.look(asked.file(), messages.language().get(), asked.said()),
                offer -> ended.accept(() -> newest(offer)),
                () -> ended.accept(() -> {})));
        getChildren().addAll(title, file, mapping, preview, new FormButtons(cancel, record));
    }

    /** Lets a file be chosen and shows what it would bring; nothing if none was chosen. */
    public void open(Supplier<Optional<Path>> chosen) {
        chosen.get().ifPresent(read -> {
            path = read;
            mapping.forget();
            file.setText(String.valueOf(path.getFileName()));
            look();
        });
    }

    /** Nothing can be recorded before what was said last is looked at. */
    private void look() {
        record.setDisable(true);
        looking.want(new Looked(path, mapping.said()));
    }

    private void newest(ImportModel.Offer offer) {
        if (!looking.more()) {
            show(offer);
        }
    }

    private void show(ImportModel.Offer offer) {
        String text = part("import.preview.goes", offer.goes())
                + part("import.preview.mapping", offer.mapping())
                + part("import.preview.odd", offer.odd());
        preview.setText(text.strip());
        mapping.show(offer.choices());
        record.setText(
                offer.anew() == 0 ? messages.text("import.record.none") : messages.text("import.record", offer.anew()));
        record.setDisable(offer.anew() == 0);
        record.setOnAction(_ -> {
            setDisable(true);
            problems.then(offer.recording().record(), _ -> sheets.close(), this::kept);
        });
        if (!open) {
            open = true;
            sheets.open(this, offer.anew() == 0 ? preview : record);
        }
    }

    private void kept() {
        setDisable(false);
        record.requestFocus();
    }

    private String part(String heading, List<ImportModel.Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String said = lines.stream().limit(SAID).map(this::line).collect(Collectors.joining("\n"));
        int more = lines.size() - SAID;
        return messages.text(heading) + "\n" + said + (more > 0 ? "\n    " + messages.text("import.more", more) : "")
                + "\n\n";
    }

    private String line(ImportModel.Line line) {
        String where = line.where().isEmpty() ? "" : line.where() + ": ";
        return "    " + where + messages.text(line.key(), line.arguments().toArray());
    }
}
