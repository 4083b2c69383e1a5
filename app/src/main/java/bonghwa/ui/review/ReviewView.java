package bonghwa.ui.review;

import bonghwa.domain.Announced;
import bonghwa.domain.Expectation;
import bonghwa.domain.Gap;
import bonghwa.domain.PromisedNotice;
import bonghwa.domain.Review;
import bonghwa.domain.Worked;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Problems;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.ReviewModel;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the review: the states picture, and below it what can be counted, each beside its definition. FX thread. */
public final class ReviewView extends VBox {

    private final ReviewModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final StatesPicture picture;
    private final Section figures;
    private final Section promised;
    private final Section announced;
    private final Section gaps;
    private final Section etas;
    private final Section followUps;
    private final Section hours;
    private final Section lost;
    private final Section milestones;
    private final Label none = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final ReviewParts parts;

    public ReviewView(ReviewModel model, Problems problems, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        picture = new StatesPicture(model, messages, phrases);
        parts = new ReviewParts(picture, scroll, messages);
        figures = new Section("review.figures", messages);
        promised = new Section("review.promised", messages);
        announced = new Section("review.announced", messages);
        gaps = new Section("review.gaps", messages);
        etas = new Section("review.etas", messages);
        followUps = new Section("review.follow-ups", messages, new FollowUpLine(model, problems, messages));
        hours = new Section("review.hours", messages);
        lost = new Section("review.lost", messages);
        milestones = new Section("review.milestones", messages);
        build();
        Subscriptions shown = new Subscriptions(this);
        ObservableValue<Long> minute = model.room().now().map(now -> now.getEpochSecond() / 60);
        shown.redraw(
                model::refresh,
                model.room().settled(),
                minute,
                model.hindsight().wish());
        shown.redraw(this::draw, model.review(), messages.language());
        shown.redraw(picture::draw, model.axis(), model.hindsight().wish());
    }

    private void build() {
        setId("review");
        getStyleClass().add("review");
        Label title = new Label();
        title.textProperty().bind(messages.bind("shell.review"));
        title.getStyleClass().add(Css.TITLE);
        Label keys = new Label();
        keys.textProperty().bind(messages.bind("review.keys"));
        keys.getStyleClass().addAll(Css.SECONDARY, Css.MUTED);
        keys.setWrapText(true);
        HBox head = new HBox(title, keys);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("review-head");
        none.getStyleClass().add(Css.MUTED);
        scroll.setId("review-figures-scroll");
        scroll.setContent(new Sheet(figures, promised, announced, gaps, followUps, etas, hours, lost, milestones));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(parts, Priority.ALWAYS);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(head, none, parts);
        // Before the list below hears of it: a list keeps Escape for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.hindsight().looking()) {
                event.consume();
                model.hindsight().end();
            }
        });
    }

    private void draw() {
        Review review = model.review().get();
        boolean any = model.room().incident().get() != null;
        none.setVisible(!any);
        none.setText(messages.text("review.no-incident"));
        // Before it is worked out it can have the keyboard: who opens the page goes there.
        parts.offer(any && !model.room().room().get().catalogue().services().isEmpty(), review != null);
        if (review == null) {
            return;
        }
        picture.draw();
        FigureWords counted = new FigureWords(review, messages, phrases);
        PromiseWords promises = new PromiseWords(review, messages, phrases);
        NoticeWords notices = new NoticeWords(review, messages, phrases);
        figures.show(null, counted.figures());
        promised.show(PromisedNotice.DEFINITION, notices.promised());
        announced.show(Announced.DEFINITION, notices.announced());
        gaps.show(Gap.DEFINITION, promises.gaps());
        etas.show(Expectation.DEFINITION, promises.etas());
        followUps.show(Review.FOLLOW_UPS, promises.followUps());
        hours.show(Worked.DEFINITION, promises.hours());
        lost.show(Review.LOST, counted.lost());
        milestones.show(Review.MILESTONES, counted.milestones());
    }
}
