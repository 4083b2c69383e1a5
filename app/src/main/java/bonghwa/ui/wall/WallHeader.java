package bonghwa.ui.wall;

import bonghwa.domain.Incident;
import bonghwa.domain.Severity;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.HeaderFacts;
import bonghwa.ui.model.WallModel;
import bonghwa.ui.model.WallPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What it is about, who leads, and the clocks: elapsed, response, next notice, the time of day. */
final class WallHeader extends VBox {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** A title of more letters than this is set smaller, so that it is read to its end. */
    private static final int SHORT = 24;

    private final WallModel model;
    private final WallWords words;
    private final Label severity = new Label();
    private final Label title = new Label();
    private final Label line = new Label();
    private final Label vacant = new Label();
    private final WallFigure response = new WallFigure();
    private final WallFigure elapsed = new WallFigure();
    private final WallFigure notice = new WallFigure();
    private final WallFigure clock = new WallFigure();

    /** {@code narrow}: the clocks stand on a line of their own. */
    WallHeader(WallModel model, WallWords words, boolean narrow) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("wall-header", Css.HAIRLINE_BOTTOM);
        severity.getStyleClass().add(Css.SEVERITY);
        severity.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().addAll("wall-title", Css.SEMIBOLD);
        line.getStyleClass().add(Css.MUTED);
        vacant.getStyleClass().add(Css.ABNORMAL);
        clock.getStyleClass().add("wall-clock");
        HBox under = new HBox(line, vacant);
        under.getStyleClass().add("wall-header-line");
        VBox about = new VBox(title, under);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMinWidth(0);
        HBox left = new HBox(severity, about);
        HBox clocks = new HBox(response, elapsed, notice, clock);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        clocks.setAlignment(Pos.CENTER_RIGHT);
        HBox one = new HBox(left, clocks);
        List.of(left, clocks, one).forEach(l -> l.getStyleClass().add("wall-header-row"));
        getChildren().setAll(narrow ? List.of(left, clocks) : List.of(one));
        new Subscriptions(this)
                .redraw(
                        this::draw,
                        model.page(),
                        model.room().now(),
                        words.messages().language());
    }

    private void draw() {
        Instant now = model.room().now().get();
        clock.show(words.phrases().time(now), words.phrases().day(now), false);
        WallPage page = model.page().get();
        Optional<HeaderFacts> facts = HeaderFacts.of(model.room());
        List.of(response, elapsed, notice).forEach(f -> f.shown(page != null));
        severity.setVisible(page != null);
        severity.setManaged(page != null);
        if (page == null || facts.isEmpty()) {
            title.setText(words.text("wall.quiet"));
            line.setText("");
            vacant.setText("");
            return;
        }
        draw(page, facts.get(), now);
    }

    private void draw(WallPage page, HeaderFacts facts, Instant now) {
        Incident incident = page.incident();
        Severity grade = incident.facts().severity();
        severity.setText(words.phrases().severity(grade));
        severity.getStyleClass().setAll("label", Css.SEVERITY, Css.severity(grade));
        String named = words.phrases().text(incident.facts().title());
        title.setText(named);
        title.pseudoClassStateChanged(LONG, named.length() > SHORT);
        line.setText(words.text("wall.line", words.phrases().phase(facts.phase()), leads(page, facts)));
        vacant.setText(page.vacant().isEmpty() ? "" : words.text("wall.vacant", roles(page)));
        elapsed.show(
                words.phrases().duration(facts.elapsed()),
                words.text(
                        facts.closed() ? "wall.closed" : "wall.elapsed",
                        words.phrases().dayTime(incident.facts().started())),
                false);
        response(facts, now);
        notice(facts);
    }

    private String leads(WallPage page, HeaderFacts facts) {
        if (facts.commanders().isEmpty()) {
            return words.text("wall.no-commander");
        }
        return words.text(
                "wall.commander",
                words.phrases().person(page.catalogue(), facts.commanders().getLast()));
    }

    private String roles(WallPage page) {
        return page.vacant().stream()
                .map(r -> words.phrases().role(page.catalogue(), r))
                .collect(Collectors.joining(words.text("word.list-separator")));
    }

    /** It is of use while it runs, and where the promise was broken. */
    private void response(HeaderFacts facts, Instant now) {
        boolean kept = facts.response().kept(now);
        response.shown(!facts.response().stopped() || !kept);
        response.show(
                words.phrases().duration(facts.response().reading(now)),
                words.text(
                        facts.response().stopped() ? "wall.response.taken" : "wall.response.running",
                        words.phrases().duration(facts.response().promise())),
                !kept);
    }

    private void notice(HeaderFacts facts) {
        HeaderFacts.Cadence cadence = facts.cadence();
        Duration left = cadence.left();
        notice.shown(cadence.due() != null && !facts.closed());
        notice.show(
                words.phrases().duration(left),
                words.text(cadence.overdue() ? "wall.notice.overdue" : "wall.notice", cadence.next()),
                cadence.overdue() || cadence.soon());
    }
}
