package bonghwa.ui.handover;

import bonghwa.ui.control.Css;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One page of paper: the brief under its headings, and a line for both to sign. */
final class BriefPage extends VBox {

    BriefPage(BriefText text, Words words) {
        getStyleClass().add("brief-page");
        add(text.matter(), Css.SECONDARY);
        add(text.title(), Css.TITLE);
        add(text.made(), Css.SECONDARY);
        BriefBody body = new BriefBody();
        body.show(text.brief());
        getChildren().add(body);
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        add(words.text("handover.page.signature"), Css.SECONDARY, Css.HAIRLINE_TOP, "brief-sign");
    }

    private void add(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        getChildren().add(label);
    }
}
