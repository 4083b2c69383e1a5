package bonghwa.ui.review;

import bonghwa.ui.Messages;
import bonghwa.ui.Problems;
import bonghwa.ui.model.ReviewModel;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** Where a task that is left is written down, as the entry line says it: what, who by @, when by >. The words stand until they are kept. */
final class FollowUpLine extends TextField {

    FollowUpLine(ReviewModel model, Problems problems, Messages messages) {
        setId("review-follow");
        promptTextProperty().bind(messages.bind("review.follow.prompt"));
        accessibleTextProperty().bind(messages.bind("review.follow"));
        Consumer<String> kept = sent -> {
            if (getText().equals(sent)) {
                clear();
            }
        };
        setOnAction(_ -> {
            String sent = getText();
            if (!sent.isBlank()) {
                problems.then(model.follow(sent), _ -> kept.accept(sent));
            }
        });
    }
}
