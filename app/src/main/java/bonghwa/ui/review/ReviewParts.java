package bonghwa.ui.review;

import bonghwa.ui.Messages;
import bonghwa.ui.control.Css;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The states picture above what can be counted. A window too low for both shows one at a time, each with one scroll bar, and a button
 * turns to the other: the stylesheet knows how high both must be. FX thread.
 */
final class ReviewParts extends VBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Region picture;
    private final Region figures;
    private final Messages messages;
    private final Region both = new Region();
    private final Button turn = new Button();
    private boolean drawn;
    private boolean counted;
    private boolean turned;

    ReviewParts(Region picture, Region figures, Messages messages) {
        this.picture = picture;
        this.figures = figures;
        this.messages = messages;
        getStyleClass().add("review-parts");
        // Else it would never be told how low the window is.
        setMinHeight(0);
        both.getStyleClass().add("review-both");
        both.setManaged(false);
        both.setVisible(false);
        turn.setId("review-turn");
        turn.getStyleClass().add(Css.QUIET);
        turn.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        turn.setOnAction(_ -> {
            turned = !turned;
            draw();
        });
        for (Region part : new Region[] {picture, figures, turn}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        setVgrow(picture, Priority.ALWAYS);
        setVgrow(figures, Priority.ALWAYS);
        setAlignment(Pos.TOP_RIGHT);
        // Last: who opens the page has the keyboard in what is shown.
        getChildren().setAll(both, picture, figures, turn);
        heightProperty().subscribe(this::draw);
        both.minHeightProperty().subscribe(this::draw);
    }

    /** What there is to show. */
    void offer(boolean states, boolean counts) {
        drawn = states;
        counted = counts;
        draw();
    }

    private void draw() {
        boolean low = drawn && counted && getHeight() > 0 && getHeight() < both.getMinHeight();
        pseudoClassStateChanged(LOW, low);
        picture.setVisible(drawn && !(low && turned));
        figures.setVisible(counted && (!low || turned));
        turn.setVisible(low);
        turn.setText(messages.text(turned ? "review.turn.states" : "review.turn.figures"));
    }
}
