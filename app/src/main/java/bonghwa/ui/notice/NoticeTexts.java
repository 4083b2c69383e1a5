package bonghwa.ui.notice;

import bonghwa.domain.Language;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Captioned;
import bonghwa.ui.control.ProseArea;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

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

    private static Captioned column(String named, TextArea area, NoticeOut out) {
        Captioned column = new Captioned(named, area, out);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static TextArea area(String id) {
        TextArea area = new ProseArea();
        area.setId(id);
        area.getStyleClass().add("notice-text");
        return area;
    }

    /** Puts that there, unless somebody edited what was there, or a draft is there; whether it stands there now. */
    boolean offer(Text text) {
        boolean open = open();
        if (open) {
            put(text, false);
        }
        return open;
    }

    /** Whether what the board says is to stand there: nobody edited what does, and it is no draft. */
    boolean open() {
        return !edited() && !drafted;
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
