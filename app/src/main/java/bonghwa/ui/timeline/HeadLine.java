package bonghwa.ui.timeline;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.TimelineModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of the timeline with how many entries it shows, and at the right the ways to find some of them. */
final class HeadLine extends HBox {

    private final TimelineModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Button find = new Button();
    private final Button jump = new Button();

    HeadLine(TimelineModel model, Messages messages, KindMenu kinds, Runnable finds, Runnable jumps) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("timeline-title");
        title.getStyleClass().addAll(Css.HEADING, "place-title");
        title.managedProperty().bind(title.visibleProperty());
        count.getStyleClass().add(Css.MUTED);
        find.getStyleClass().add(Css.QUIET);
        find.setOnAction(_ -> finds.run());
        find.setId("timeline-find");
        jump.getStyleClass().add(Css.QUIET);
        jump.setOnAction(_ -> jumps.run());
        jump.setId("timeline-jump");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, count, gap, find, kinds, jump);
        for (var fixed : getChildren()) {
            if (fixed instanceof Region region && region != gap) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    void say() {
        int shown = model.rows().get().shown();
        int total = model.rows().get().total();
        boolean everything = model.filter().get().everything();
        title.setText(messages.text("word.timeline"));
        count.setText(everything ? String.valueOf(total) : messages.text("timeline.n-of-m", shown, total));
        find.setText(messages.text("timeline.find"));
        jump.setText(messages.text("timeline.jump"));
    }
}
