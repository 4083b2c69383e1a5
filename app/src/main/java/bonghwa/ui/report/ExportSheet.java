package bonghwa.ui.report;

import bonghwa.domain.Language;
import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.ExportModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An incident as one plain file: which kind, for whom, in which language, as of when; Enter asks where it goes. */
public final class ExportSheet extends VBox {

    private final Subject subject;
    private final ExportModel model;
    private final Moments moments;
    private final Sheets sheets;
    private final Problems problems;
    private final Messages messages;
    private final ExportKinds kinds;
    private final CheckBox open = new CheckBox();
    private final Field<ComboBox<Language>> language;
    private final Field<TextField> at;
    private final Field<TextField> known;
    private final SaveBar bar;

    public ExportSheet(
            Subject subject, ExportModel model, Moments moments, Sheets sheets, Problems problems, Messages messages) {
        this.subject = subject;
        this.model = model;
        this.moments = moments;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        kinds = new ExportKinds(messages);
        language = Field.choice(
                "export-language", messages.text("settings.language"), List.of(Language.values()), this::named);
        language.control().setValue(messages.language().get());
        at = Field.time("export-at", "report.window.at", "report.window.now", messages);
        known = Field.time("export-known", "report.window.known", "report.window.all-known", messages);
        at.control().setText(moments.at());
        known.control().setText(moments.known());
        bar = new SaveBar("export", messages, sheets::close, this::save);
        open.setId("export-public");
        open.setText(messages.text("export.window.public"));
        kinds.onChange(kind -> open.setDisable(kind.alwaysOpen()));
        kinds.onChange(_ -> bar.said().warn(subject.warning(everybody(), messages)));
        open.selectedProperty().subscribe(_ -> bar.said().warn(subject.warning(everybody(), messages)));
        setId("export-sheet");
        getStyleClass().addAll("form", "export-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("export.window.title"));
        title.getStyleClass().add(Css.TITLE);
        getChildren().addAll(title, kinds, open, row(), bar.foot());
    }

    private String named(Language each) {
        return messages.text(each == Language.KO ? "settings.language.ko" : "settings.language.en");
    }

    private HBox row() {
        HBox row = new HBox(language, at, known);
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        row.getStyleClass().add("form-row");
        return row;
    }

    /** Opens it over the window. */
    public void open() {
        sheets.open(this, kinds.first());
    }

    private boolean everybody() {
        return open.isSelected() || kinds.chosen().alwaysOpen();
    }

    private void save() {
        for (TextField time : List.of(at.control(), known.control())) {
            if (!moments.readable(time.getText())) {
                bar.said().refuse(messages.text("timeline.edit.no-time", time.getText()));
                time.requestFocus();
                return;
            }
        }
        subject.target().of(kinds.chosen().suffix(), everybody()).ifPresent(this::save);
    }

    private void save(Path file) {
        ExportModel.Kind kind = kinds.chosen();
        @Nullable Instant knownAt = moments.read(known.control().getText());
        ExportModel.Wish wish = new ExportModel.Wish(
                subject.incident(),
                kind,
                everybody(),
                language.control().getValue(),
                moments.basis(at.control().getText(), knownAt),
                knownAt);
        bar.ready(false);
        bar.said().say(messages.text("export.window.writing"));
        problems.then(
                model.save(wish, file),
                size -> ended(messages.text("cli.export.written", file, size)),
                () -> ended(""));
    }

    private void ended(String said) {
        bar.ready(true);
        bar.said().say(said);
    }
}
