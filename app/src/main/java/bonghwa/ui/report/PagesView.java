package bonghwa.ui.report;

import bonghwa.ui.Messages;
import bonghwa.ui.NewestNext;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.ReportModel.Made;
import bonghwa.ui.model.ReportModel.Picture;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a document, one at a time, as wide as there is room. Each is drawn beside when somebody looks at it: one drawing at a
 * time, and of the pages that are turned to meanwhile only the last one comes next.
 */
final class PagesView extends BorderPane {

    /** Inches: of both papers nearly. */
    private static final double WIDE = 8.4;

    private static final double USUAL = 620;

    /** A page of a document. */
    private record Leaf(Made of, int page) {}

    private final Problems problems;
    private final Messages messages;
    private final PageImage sheet = new PageImage();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final Label count = new Label();
    private final Button back;
    private final Button on;
    private @Nullable Made made;
    private int page;
    private final NewestNext<Leaf> drawing = new NewestNext<>(this::draw);

    PagesView(Problems problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
        back = button("report-back", "report.window.page-back", "‹", -1);
        on = button("report-on", "report.window.page-on", "›", 1);
        count.setId("report-count");
        count.getStyleClass().add(Css.MUTED);
        sheet.fitWidthProperty()
                .bind(scroll.viewportBoundsProperty().map(b -> b.getWidth() < 1 ? USUAL : b.getWidth()));
        scroll.setId("report-page");
        scroll.getStyleClass().add("report-page");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        HBox below = new HBox(back, count, on);
        below.setAlignment(Pos.CENTER);
        below.getStyleClass().add("report-turning");
        setCenter(scroll);
        setBottom(below);
    }

    private Button button(String id, String key, String sign, int by) {
        Button button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> turn(by));
        button.setDisable(true);
        return button;
    }

    /** Says that another document is being made; the old one stays to be looked at. */
    void waiting() {
        count.setText(messages.text("report.window.making"));
    }

    /** Nothing is being made any more. */
    void idle() {
        count.setText(where());
    }

    private String where() {
        Made now = made;
        return now == null ? "" : messages.text("report.window.page", page + 1, now.pages(), now.kilobytes());
    }

    /** Shows that one, at the page where the reader was, if it has so many. */
    void show(Made next) {
        made = next;
        page = Math.min(page, next.pages() - 1);
        turned(next);
    }

    void turn(int by) {
        Made now = made;
        if (now != null && page + by >= 0 && page + by < now.pages()) {
            page += by;
            scroll.setVvalue(0);
            turned(now);
        }
    }

    private void turned(Made now) {
        back.setDisable(page == 0);
        on.setDisable(page + 1 >= now.pages());
        count.setText(where());
        drawing.want(new Leaf(now, page));
    }

    private void draw(Leaf leaf, Consumer<Runnable> ended) {
        double scale = Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
        problems.then(
                leaf.of().page(leaf.page(), sheet.getFitWidth() * scale / WIDE),
                picture -> ended.accept(() -> drawn(picture)),
                () -> ended.accept(() -> {}));
    }

    private void drawn(Picture picture) {
        if (!drawing.more()) {
            sheet.show(picture, where());
        }
    }
}
