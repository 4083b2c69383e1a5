package bonghwa.ui.timeline;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Composition;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.ProseArea;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Amends an entry in its place: when, what, and why; or asks only why it is struck. Enter does it, Esc leaves it as it was. */
final class EntryEditor extends VBox {

    private static final int ROWS = 10;
    static final String STYLE = "timeline-editor";

    /** What was written into the editor. */
    record Written(String when, String words, String reason) {}

    private final TextField when = new TextField();
    private final TextInputControl words;
    private final TextField reason = new TextField();
    private final Composition whenComposition = new Composition(when);
    private final Composition wordsComposition;
    private final Composition reasonComposition = new Composition(reason);
    private final Label problem = new Label();

    /** For amending; both fields hold what stands now. */
    static EntryEditor amending(
            Messages messages, String time, String text, Consumer<Written> done, Runnable cancelled) {
        EntryEditor editor = new EntryEditor(messages, field(text), done, cancelled, "timeline.edit.keys");
        editor.when.setText(time);
        editor.words.setText(text);
        editor.reason.setPromptText(messages.text("timeline.edit.reason"));
        HBox first = new HBox(editor.when, editor.words);
        first.getStyleClass().add("timeline-editor-line");
        HBox.setHgrow(editor.words, Priority.ALWAYS);
        editor.getChildren().addFirst(first);
        return editor;
    }

    /** For striking: only the reason is asked. */
    static EntryEditor striking(Messages messages, boolean struck, Consumer<Written> done, Runnable cancelled) {
        EntryEditor editor = new EntryEditor(
                messages, new TextField(), done, cancelled, struck ? "timeline.unstrike.keys" : "timeline.strike.keys");
        editor.getStyleClass().setAll("timeline-reason");
        editor.reason.setPromptText(messages.text(struck ? "timeline.unstrike.reason" : "timeline.strike.reason"));
        return editor;
    }

    /** A field of one line would swallow the line ends of a text that has several, and record that as a change. */
    private static TextInputControl field(String text) {
        long lines = text.lines().count();
        if (lines < 2) {
            return new TextField();
        }
        TextArea area = new ProseArea();
        area.setPrefRowCount((int) Math.min(lines, ROWS));
        return area;
    }

    private EntryEditor(
            Messages messages, TextInputControl field, Consumer<Written> done, Runnable cancelled, String keys) {
        words = field;
        wordsComposition = new Composition(field);
        getStyleClass().setAll(STYLE);
        when.getStyleClass().add("timeline-editor-time");
        when.setAccessibleText(messages.text("timeline.edit.when"));
        words.setAccessibleText(messages.text("timeline.edit.words"));
        reason.setAccessibleText(messages.text("timeline.edit.reason"));
        when.setId("amend-when");
        words.setId("amend-words");
        reason.setId("amend-reason");
        problem.setId("amend-problem");
        problem.getStyleClass().addAll(Css.ERROR, Css.SECONDARY);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Label hint = new Label(messages.text(keys));
        hint.getStyleClass().addAll(Css.MUTED, Css.SECONDARY);
        hint.setMinWidth(USE_PREF_SIZE);
        HBox second = new HBox(reason, hint);
        second.getStyleClass().add("timeline-editor-line");
        HBox.setHgrow(reason, Priority.ALWAYS);
        getChildren().addAll(second, problem);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean newLine = e.isShiftDown() && words instanceof TextArea;
            if (e.getCode() == KeyCode.ENTER && !newLine) {
                e.consume();
                // One of them may hold a syllable that is still composed, which Enter finishes first.
                whenComposition.whenFinished(
                        () -> wordsComposition.whenFinished(() -> reasonComposition.whenFinished(() -> finish(done))));
            } else if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                cancelled.run();
            }
        });
    }

    private void finish(Consumer<Written> done) {
        done.accept(new Written(when.getText(), words.getText(), reason.getText()));
    }

    /** The field that wants the keyboard first. */
    TextInputControl first() {
        return words.getParent() == null ? reason : words;
    }

    /** Says why it cannot be done like this. */
    void wrong(String why) {
        problem.setText(why);
    }
}
