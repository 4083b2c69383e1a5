package bonghwa.ui.notice;

import bonghwa.domain.Language;
import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.Composing;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** The ways out of one text: copied, saved in one of three forms, mailed. */
final class NoticeOut extends HBox {

    /** What is done with the text in that language. */
    interface Out {

        void copy(Language language);

        void save(Language language, Composing.Form form);

        void mail(Language language);
    }

    NoticeOut(Language language, Messages messages, Out out) {
        getStyleClass().add("notice-out");
        String id = language.name().toLowerCase(Locale.ROOT);
        Button copy = new Button(messages.text("notice.form.copy"));
        copy.setId("notice-copy-" + id);
        copy.setOnAction(_ -> out.copy(language));
        MenuButton save = new MenuButton(messages.text("notice.form.save"));
        save.setId("notice-save-" + id);
        for (Composing.Form form : List.of(Composing.Form.TEXT, Composing.Form.MARKDOWN, Composing.Form.HTML)) {
            MenuItem item = new MenuItem(messages.text("notice.form." + form.ending()));
            item.setOnAction(_ -> out.save(language, form));
            save.getItems().add(item);
        }
        Button mail = new Button(messages.text("notice.form.mail"));
        mail.setId("notice-mail-" + id);
        mail.setOnAction(_ -> out.mail(language));
        for (Labeled each : List.of(copy, save, mail)) {
            each.getStyleClass().add(Css.QUIET);
            each.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(copy, save, mail);
    }
}
