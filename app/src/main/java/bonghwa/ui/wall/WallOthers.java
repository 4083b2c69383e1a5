package bonghwa.ui.wall;

import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.ui.control.Css;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The other open incidents, small, in a line of their own, the worst first: how bad, what, for how long. */
final class WallOthers extends WallShared {

    private static final int MOST = 3;

    private final WallWords words;
    private Shown shown = new Shown(List.of(), Instant.MIN, Language.KO);

    /** By what a line is told from the one before. */
    private record Shown(List<Incident> others, Instant minute, Language language) {}

    WallOthers(WallWords words) {
        super(n -> words.text("word.more", n));
        this.words = words;
        getStyleClass().add("wall-others");
        setManaged(false);
        setVisible(false);
    }

    void show(List<Incident> others, Instant now) {
        Shown next = new Shown(
                others,
                now.truncatedTo(ChronoUnit.MINUTES),
                words.messages().language().get());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        setManaged(!others.isEmpty());
        setVisible(!others.isEmpty());
        share(others.stream().limit(MOST).map(i -> other(i, now)).toList(), others.size());
    }

    private HBox other(Incident incident, Instant now) {
        Severity grade = incident.facts().severity();
        Label severity = new Label(words.phrases().severity(grade));
        severity.getStyleClass().addAll(Css.SEVERITY, Css.severity(grade));
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(words.phrases().text(incident.facts().title()));
        Duration elapsed = Duration.between(incident.facts().started(), now);
        HBox one = new HBox(
                severity,
                title,
                new QuietLabel(words.phrases().duration(elapsed.isNegative() ? Duration.ZERO : elapsed)));
        one.getStyleClass().add("wall-item");
        return one;
    }
}
