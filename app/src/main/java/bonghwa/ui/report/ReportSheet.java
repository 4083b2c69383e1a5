package bonghwa.ui.report;

import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Scrolling;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.ReportModel;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The report of an incident: what to put into it, its pages as they would be printed, and where to save it. Page Up and Down turn the
 * pages, Ctrl+S saves what is seen.
 */
public final class ReportSheet extends VBox {

    private final Subject subject;
    private final Sheets sheets;
    private final Problems problems;
    private final Messages messages;
    private final ReportFields fields;
    private final PagesView pages;
    private final Making making;
    private final SaveBar bar;

    public ReportSheet(
            Subject subject, ReportModel model, Moments moments, Sheets sheets, Problems problems, Messages messages) {
        this.subject = subject;
        this.sheets = sheets;
        this.problems = problems;
        this.messages = messages;
        this.fields = new ReportFields(messages, moments);
        this.pages = new PagesView(problems, messages);
        this.making = new Making(model, problems, this::show, this::failed);
        this.bar = new SaveBar("report", messages, sheets::close, this::save);
        setId("report-sheet");
        getStyleClass().addAll("form", "report-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(messages.text("report.window.title"));
        title.getStyleClass().add(Css.TITLE);
        HBox both = new HBox(new Scrolling(fields), pages);
        both.getStyleClass().add("report-both");
        HBox.setHgrow(pages, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, both, bar.foot());
        fields.onChange(this::make);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Opens it over the window and makes the first one. */
    public void open() {
        sheets.open(this, fields.first());
        make();
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            pages.turn(code == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        } else if (code == KeyCode.S && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private ReportModel.Wish wish() {
        return fields.wish(subject.incident());
    }

    private void make() {
        String wrong = fields.wrong();
        if (wrong.isEmpty()) {
            bar.said().warn(subject.warning(wish().extent().open(), messages));
        } else {
            bar.said().refuse(messages.text("timeline.edit.no-time", wrong));
        }
        if (wrong.isEmpty() && making.of(wish()).isEmpty()) {
            pages.waiting();
            making.want(wish());
        }
        bar.ready(wrong.isEmpty() && making.of(wish()).isPresent());
    }

    private void show(ReportModel.Made made) {
        pages.show(made);
        make();
    }

    private void save() {
        making.of(wish())
                .filter(_ -> fields.wrong().isEmpty())
                .ifPresent(made ->
                        subject.target().of("pdf", wish().extent().open()).ifPresent(file -> save(made, file)));
    }

    private void save(ReportModel.Made made, Path file) {
        String done = messages.text("cli.report.written", file, made.kilobytes());
        problems.then(made.save(file), _ -> bar.said().say(done), this::failed);
    }

    private void failed() {
        bar.said().say("");
        pages.idle();
    }
}
