package bonghwa.ui.notice;

import bonghwa.domain.Language;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The text in Korean and in English, side by side, each to be edited by itself. */
final class NoticeTexts extends HBox {

    private final TextArea korean = area("notice-ko");
    private final TextArea english = area("notice-en");
    private Text offered = Text.of("");
    private boolean drafted;

    NoticeTexts(Messages messages, NoticeOut.Out out) {
        getStyleClass().add("notice-texts");
        getChildren()
                .addAll(
                        column(
                                messages.text("settings.language.ko"),
                                korean,
                                new NoticeOut(Language.KO, messages, out)),
                        column(
                                messages.text("settings.language.en"),
                                english,
                                new NoticeOut(Language.EN, messages, out)));
    }

    private static VBox column(String named, TextArea area, NoticeOut out) {
        Label caption = new Label(named);
        caption.getStyleClass().add(Css.SECONDARY);
        caption.setLabelFor(area);
        area.setAccessibleText(named);
        VBox column = new VBox(caption, area, out);
        column.getStyleClass().add("form-field");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static TextArea area(String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.getStyleClass().add("notice-text");
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    /** Puts that there, unless somebody edited what was there, or a draft is there; whether it stands there now. */
    boolean offer(Text text) {
        boolean kept = edited() || drafted;
        if (!kept) {
            put(text, false);
        }
        return !kept;
    }

    /** Puts that there whatever was there: as the board gives it, or as a draft has it. */
    void put(Text text, boolean draft) {
        drafted = draft;
        offered = text;
        if (!text.equals(text())) {
            korean.setText(text.ko());
            english.setText(text.en());
        }
    }

    /** Does that whenever a word changes. */
    void onChange(Runnable does) {
        korean.textProperty().subscribe((_, _) -> does.run());
        english.textProperty().subscribe((_, _) -> does.run());
    }

    boolean edited() {
        return !text().equals(offered);
    }

    /** As it stands there. */
    Text text() {
        return new Text(korean.getText(), english.getText());
    }
}
