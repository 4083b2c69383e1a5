package bonghwa.ui.wall;

import bonghwa.domain.Audience;
import bonghwa.domain.SentNotice;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.WallPage;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.layout.FlowPane;

/** The final figures of what is over, as far as they are known: how long it took, when all was back, when it was closed, the notices. */
final class WallFinals extends FlowPane {

    private final WallWords words;

    WallFinals(WallPage page, Instant closed, WallWords words) {
        this.words = words;
        getStyleClass().add("wall-finals");
        Instant started = page.incident().facts().started();
        Duration took = Duration.between(started, closed);
        figure(
                words.phrases().duration(took),
                words.text("wall.over.took", words.phrases().dayTime(started)));
        Instant back = page.wellSince();
        if (back != null) {
            figure(words.phrases().near(back, page.at()), words.text("wall.over.back"));
        }
        figure(words.phrases().near(closed, page.at()), words.text("wall.over.closed"));
        page.incident()
                .lastNotice(Audience.PUBLIC, page.at())
                .map(SentNotice::number)
                .ifPresent(number -> figure(words.text("wall.count", number), words.text("wall.over.notices")));
    }

    private void figure(String value, String means) {
        WallFigure figure = new WallFigure(words, Shape.alert(Shape.Size.LARGE), false);
        figure.show(value, means, WallFigure.Tone.USUAL);
        getChildren().add(figure);
    }
}
