package bonghwa.exchange.report;

import bonghwa.domain.Counts;
import bonghwa.domain.Facts;
import bonghwa.domain.Figure;
import bonghwa.domain.Kind;
import bonghwa.domain.Phase;
import bonghwa.domain.SizeUp;
import bonghwa.domain.TimelineEntry;
import bonghwa.op.Clockwork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The first page: what happened in words, how bad, as of when, and the figures, each with its definition. */
record FrontPage(Subject subject, Speech speech) implements Section {

    /** So many milestones tell how it began. */
    private static final int OPENING = 2;

    @Override
    public void into(Tag page) {
        Facts facts = subject.incident().facts();
        Tag front = page.in("div", "front");
        Tag line = front.in("p", "kicker");
        line.put("span", "left", speech.say(kicker()));
        line.put("span", "right", basis());
        front.in("h1").with("id", "top-" + speech.language()).text(title());
        front.put("p", "sub", sub(facts));
        Tag lead = front.in("div", "lead");
        lead().forEach(sentences -> lead.put("p", sentences));
        figures(front);
    }

    private String kicker() {
        return subject.manifest().edition().open() ? "report.kicker.public" : "report.kicker.full";
    }

    private String basis() {
        return speech.say(
                "report.basis", subject.at(), subject.known(), subject.zone().getId());
    }

    private String title() {
        String title = speech.word(subject.title());
        return title.isBlank() ? speech.say("report.untitled") : title;
    }

    private String sub(Facts facts) {
        Phase phase = subject.incident().phase(subject.at());
        Duration length = Duration.between(facts.started(), subject.at());
        List<String> parts = new ArrayList<>();
        if (subject.manifest().clock() != Clockwork.Kind.REAL) {
            parts.add(speech.say("word." + subject.manifest().clock().name().toLowerCase(java.util.Locale.ROOT)));
        }
        parts.add(speech.word(facts.severity()));
        parts.add(speech.say("report.began", speech.full(facts.started())));
        parts.add(speech.say("report.phase", phase, length.isNegative() ? Duration.ZERO : length));
        return String.join(" · ", parts);
    }

    private List<String> lead() {
        if (subject.manifest().edition().form() == Edition.Form.PRESS) {
            return List.of(standing());
        }
        List<String> paragraphs = new ArrayList<>();
        List<String> began = subject.incident().log().entries().stream()
                .filter(e -> e.content().kind() == Kind.MILESTONE && !e.struck())
                .limit(OPENING)
                .map(this::told)
                .toList();
        if (!began.isEmpty()) {
            paragraphs.add(String.join(" ", began));
        }
        SizeUp sizeUp = subject.incident().conduct().sizeUp();
        List<String> said = new ArrayList<>();
        add(said, "report.size-up.symptoms", sizeUp.symptom());
        add(said, "report.size-up.scope", sizeUp.scope());
        add(said, "report.size-up.unknown", sizeUp.unknown());
        if (!said.isEmpty()) {
            paragraphs.add(String.join(" ", said));
        }
        paragraphs.add(standing());
        return paragraphs;
    }

    private void add(List<String> said, String key, bonghwa.domain.Text text) {
        if (!text.isBlank()) {
            said.add(speech.say(key, text));
        }
    }

    private String told(TimelineEntry entry) {
        return speech.say("report.lead.entry", entry.occurredAt(), new HoleWords(speech).said(entry));
    }

    private String standing() {
        Counts counts = subject.counts();
        return counts.functions() == 0
                ? speech.say(subject.manifest().edition().open() ? "report.lead.public" : "report.lead.nothing")
                : speech.say(
                        "report.lead.counts",
                        subject.at(),
                        counts.functions(),
                        counts.functionsOperational(),
                        counts.services(),
                        counts.servicesInFull());
    }

    private void figures(Tag front) {
        Tag grid = front.in("div", "figures");
        FigureWords words = new FigureWords(speech);
        for (Figure figure : subject.figures()) {
            if (shown(figure)) {
                String key = "figure." + figure.measure().key();
                cell(
                        grid,
                        words.value(figure),
                        speech.say(key),
                        speech.say(key + ".definition"),
                        words.moments(figure));
            }
        }
        Counts counts = subject.counts();
        if (counts.functions() > 0) {
            cell(
                    grid,
                    counts.functionsOperational() + " / " + counts.functions(),
                    speech.say("figure.functions"),
                    speech.say("figure.functions.definition"),
                    counts.unknown() == 0 ? "" : speech.say("figure.functions.unknown", counts.unknown()));
            cell(
                    grid,
                    counts.servicesInFull() + " / " + counts.services(),
                    speech.say("figure.services"),
                    speech.say("figure.services.definition"),
                    "");
        }
    }

    /** Of what the public may not read nothing can be measured. */
    private boolean shown(Figure figure) {
        return !subject.manifest().edition().open()
                || (figure.measure() != Figure.Measure.DETECT && figure.measure() != Figure.Measure.RESPOND);
    }

    private static void cell(Tag grid, String value, String name, String definition, String moments) {
        Tag cell = grid.in("div", "figure");
        cell.put("p", "value", value);
        cell.put("p", "name", name);
        cell.put("p", "definition", definition);
        if (!moments.isEmpty()) {
            cell.put("p", "moments", moments);
        }
    }
}
