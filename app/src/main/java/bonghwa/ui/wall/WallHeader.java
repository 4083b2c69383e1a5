package bonghwa.ui.wall;

import bonghwa.domain.Incident;
import bonghwa.domain.Role;
import bonghwa.domain.Severity;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.HeaderFacts;
import bonghwa.ui.model.WallContact;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What it is about, who leads, and the clocks: elapsed, response, next notice, the time of day. */
final class WallHeader extends VBox {

    private final WallModel model;
    private final ObservableValue<WallContact> contact;
    private final WallWords words;
    private final Label severity = new Label();
    private final WallName title = new WallName("", 0.6, 0.5);
    private final WallLed led;
    private final WallOthers others;
    private final WallClocks clocks;
    private final boolean narrow;
    private final HBox left;
    private final HBox one = new HBox();

    /** {@code narrow}: the clocks stand on a line of their own. */
    WallHeader(WallModel model, ObservableValue<WallContact> contact, WallWords words, boolean narrow) {
        this.model = model;
        this.contact = contact;
        this.words = words;
        this.clocks = new WallClocks(words, narrow);
        this.others = new WallOthers(words);
        this.led = new WallLed(words);
        this.narrow = narrow;
        getStyleClass().addAll("wall-header", Css.HAIRLINE_BOTTOM);
        severity.getStyleClass().add(Css.SEVERITY);
        severity.setMinWidth(USE_PREF_SIZE);
        title.label().getStyleClass().addAll("wall-title", Css.SEMIBOLD);
        VBox about = new VBox(title, led);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMinWidth(0);
        left = new HBox(severity, about);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        List.of(left, clocks, one).forEach(l -> l.getStyleClass().add("wall-header-row"));
        arrange(false);
        new Subscriptions(this)
                .redraw(this::draw, model.page(), contact, words.messages().language());
    }

    /** On a narrow screen an incident has the first line for itself, and the clocks the second. */
    private void arrange(boolean two) {
        one.getChildren().setAll(two ? List.of(left) : List.of(left, clocks));
        getChildren().setAll(two ? List.of(one, clocks, others) : List.of(one, others));
    }

    private void draw() {
        Instant now = model.room().now().get();
        WallPage page = model.page().get();
        Optional<HeaderFacts> facts = HeaderFacts.of(model.room());
        clocks.show(page == null ? null : page.incident(), facts.orElse(null), now, contact.getValue());
        severity.setVisible(page != null);
        severity.setManaged(page != null);
        boolean two = narrow && page != null;
        if (two != getChildren().contains(clocks)) {
            arrange(two);
        }
        others.show(page == null ? List.of() : page.others(), now);
        if (page == null || facts.isEmpty()) {
            title.setText(words.text("wall.quiet"));
            led.show("", null);
            return;
        }
        draw(page, facts.get());
    }

    private void draw(WallPage page, HeaderFacts facts) {
        Incident incident = page.incident();
        Severity grade = incident.facts().severity();
        severity.setText(words.phrases().severity(grade));
        if (!severity.getStyleClass().contains(Css.severity(grade))) {
            severity.getStyleClass().setAll("label", Css.SEVERITY, Css.severity(grade));
        }
        title.setText(words.phrases().text(incident.facts().title()));
        String phase = words.phrases().phase(facts.phase());
        boolean nobody = page.vacant().contains(Role.COMMANDER);
        led.show(facts.closed() || nobody ? phase : words.text("wall.line", phase, leads(page, facts)), page);
    }

    private String leads(WallPage page, HeaderFacts facts) {
        if (facts.commanders().isEmpty()) {
            return words.text("wall.no-commander");
        }
        return words.text(
                "wall.commander",
                words.phrases().person(page.catalogue(), facts.commanders().getLast()));
    }
}
