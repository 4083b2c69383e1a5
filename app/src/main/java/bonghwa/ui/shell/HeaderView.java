package bonghwa.ui.shell;

import bonghwa.domain.Incident;
import bonghwa.domain.ResponseClock;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Severity;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Spread;
import bonghwa.ui.control.Wrapping;
import bonghwa.ui.model.HeaderFacts;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.shell.Figure.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The head of the window: what it is about, and the clocks that everybody watches. */
public final class HeaderView extends StackPane {

    private static final String NOTHING = "–";

    private final RoomModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label severity = new Label();
    private final Label title = new Label();
    private final Label line = new Label();
    private final Tooltip whole = new Tooltip();
    private final Figure functions = new Figure("figure-functions");
    private final Figure services = new Figure("figure-services");
    private final Figure response = new Figure("figure-response");
    private final Figure cadence = new Figure("figure-cadence");
    private final Figure elapsed = new Figure("figure-elapsed");
    private final Figure clock = new Figure("figure-clock");
    private final List<Figure> ofIncident = List.of(functions, services, response, cadence, elapsed);

    public HeaderView(RoomModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        build();
        bind();
    }

    private void build() {
        setId("header");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("header", Css.HAIRLINE_BOTTOM);
        severity.getStyleClass().add(Css.SEVERITY);
        severity.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add(Css.TITLE);
        title.setTooltip(whole);
        line.getStyleClass().add(Css.SECONDARY);
        VBox words = new VBox(title, line);
        words.getStyleClass().add("header-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox left = new HBox(severity, words);
        left.getStyleClass().add("header-left");
        left.setAlignment(Pos.CENTER_LEFT);
        HBox clocks = new Wrapping(functions, services, response, cadence, elapsed, clock);
        clocks.getStyleClass().add("header-clocks");
        clocks.setAlignment(Pos.CENTER_RIGHT);
        ofIncident.forEach(f -> f.managedProperty().bind(f.visibleProperty()));
        getChildren().add(new Spread(left, clocks, 8));
    }

    private void bind() {
        new Subscriptions(this).redraw(this::draw, model.incident(), model.board(), model.now(), messages.language());
    }

    private void draw() {
        Instant now = model.now().get();
        clock.show(phrases.timeSeconds(now), phrases.shortDay(now));
        Incident incident = model.incident().get();
        Optional<HeaderFacts> facts = HeaderFacts.of(model);
        ofIncident.forEach(f -> f.setVisible(facts.isPresent()));
        boolean counted = facts.isPresent() && facts.get().counts().services() > 0;
        functions.setVisible(counted);
        services.setVisible(counted);
        severity.setVisible(incident != null);
        severity.setManaged(incident != null);
        if (incident != null && facts.isPresent()) {
            drawWords(incident, facts.get(), now);
            drawFigures(facts.get());
        } else {
            title.setText(messages.text("header.no-incident"));
            line.setText(messages.text("header.no-incident.line"));
        }
        whole.setText(title.getText());
    }

    private void drawWords(Incident incident, HeaderFacts facts, Instant now) {
        Severity grade = incident.facts().severity();
        severity.setText(phrases.severity(grade));
        String wanted = Css.severity(grade);
        if (!severity.getStyleClass().contains(wanted)) {
            severity.getStyleClass().setAll("label", Css.SEVERITY, wanted);
        }
        title.setText(phrases.text(incident.facts().title()));
        line.setText(messages.text("header.line", phrases.phase(facts.phase()), commander(facts), notice(facts, now)));
    }

    private String commander(HeaderFacts facts) {
        if (facts.commanders().isEmpty()) {
            return messages.text("header.no-commander");
        }
        String counts = person(facts.commanders().getLast());
        List<String> others = facts.commanders().stream()
                .map(this::person)
                .filter(p -> !p.equals(counts))
                .toList();
        return others.isEmpty()
                ? messages.text("header.commander", counts)
                : messages.text(
                        "header.commander.contested",
                        counts,
                        String.join(messages.text("word.list-separator"), others));
    }

    private String person(String id) {
        return phrases.person(model.room().get().catalogue(), id);
    }

    private String notice(HeaderFacts facts, Instant now) {
        SentNotice last = facts.notice();
        return last == null
                ? messages.text("header.no-notice")
                : messages.text("header.notice", last.label(), phrases.near(last.basis(), now));
    }

    private void drawFigures(HeaderFacts facts) {
        functions.show(
                messages.text(
                        "word.n-of-m",
                        facts.counts().functionsOperational(),
                        facts.counts().functions()),
                messages.text("header.functions"));
        functions.explain(messages.text("header.functions.tip", facts.counts().unknown()));
        services.show(
                messages.text(
                        "word.n-of-m",
                        facts.counts().servicesInFull(),
                        facts.counts().services()),
                messages.text("header.services"));
        if (facts.neverCommanded()) {
            response.show(NOTHING, messages.text("header.response.never"), Tone.DONE);
        } else {
            drawResponse(facts.response());
        }
        drawCadence(facts.cadence());
        elapsed.show(
                phrases.running(facts.elapsed()),
                messages.text(facts.closed() ? "header.closed" : "header.elapsed"),
                facts.closed() ? Tone.DONE : Tone.PLAIN);
    }

    private void drawResponse(ResponseClock clock) {
        Instant now = model.now().get();
        boolean kept = clock.kept(now);
        String reading = clock.stopped() ? phrases.duration(clock.reading(now)) : phrases.running(clock.reading(now));
        String promise = phrases.duration(clock.promise());
        response.show(
                clock.stopped() && kept ? messages.text("header.response.kept", reading) : reading,
                messages.text(clock.stopped() ? "header.response" : "header.response.running", promise),
                !kept ? Tone.ABNORMAL : clock.stopped() ? Tone.DONE : Tone.PLAIN);
        response.explain(messages.text("header.response.tip", phrases.dayTime(clock.started()), promise));
    }

    private void drawCadence(HeaderFacts.Cadence next) {
        if (next.due() == null) {
            cadence.show(
                    NOTHING,
                    messages.text(next.next() == 1 ? "header.cadence.none.first" : "header.cadence.none"),
                    Tone.DONE);
        } else if (next.overdue()) {
            cadence.show(
                    messages.text("time.overdue", phrases.exactDuration(next.left())),
                    messages.text("header.cadence.overdue", next.next()),
                    Tone.ABNORMAL);
        } else {
            String left = next.soon() ? phrases.running(next.left()) : phrases.duration(next.left());
            cadence.show(
                    left, messages.text("header.cadence.due", next.next()), next.soon() ? Tone.ABNORMAL : Tone.PLAIN);
        }
    }
}
