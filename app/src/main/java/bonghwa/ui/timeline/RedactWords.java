package bonghwa.ui.timeline;

import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.Redacting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Says what a redaction would take, what stays of it, and who has the words all the same. */
record RedactWords(Redacting.Offer offer, TimelineEntry entry, Messages messages, Phrases phrases) {

    private static final int ROWS = 4;
    /** So many desks or hubs are named; the rest is a count. */
    private static final int NAMED = 4;

    Node node() {
        VBox all = new VBox(
                line(
                        messages.text(
                                "redact.entry",
                                phrases.when(entry.content().occurred()),
                                phrases.kind(entry.content().kind())),
                        Css.MUTED),
                words(),
                group("redact.goes", goes()),
                echoes(),
                group("redact.stays", List.of(messages.text("redact.keeps"))),
                group("redact.unreached", unreached()));
        all.getStyleClass().add("redact-words");
        return all;
    }

    private TextArea words() {
        TextArea words =
                new TextArea(offer.words().stream().filter(w -> !w.isBlank()).collect(Collectors.joining("\n\n")));
        words.setId("redact-text");
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setPromptText(messages.text("redact.no-words"));
        words.setAccessibleText(messages.text("redact.goes"));
        return words;
    }

    private List<String> goes() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("redact.takes"));
        if (offer.amendments() > 0) {
            lines.add(messages.text("redact.amendments", offer.amendments()));
        }
        lines.add(messages.text("redact.for-ever"));
        return lines;
    }

    /** What says the same and would stay, which somebody must see. */
    private Node echoes() {
        VBox echoes = new VBox();
        offer.entries().forEach(n -> echoes.getChildren().add(line(messages.text("redact.also", n), Css.ABNORMAL)));
        offer.lines().forEach(id -> echoes.getChildren().add(line(messages.text("cli.redact.also", id), Css.ABNORMAL)));
        echoes.setManaged(!echoes.getChildren().isEmpty());
        return echoes;
    }

    private List<String> unreached() {
        List<String> lines = new ArrayList<>();
        named(offer.desks().stream().map(this::desk).toList(), lines);
        named(offer.hubs().stream().map(h -> messages.text("cli.redact.hub", h)).toList(), lines);
        lines.add(messages.text("cli.redact.elsewhere"));
        return lines;
    }

    private void named(List<String> all, List<String> lines) {
        all.stream().limit(NAMED).forEach(lines::add);
        if (all.size() > NAMED) {
            lines.add(messages.text("redact.more", all.size() - NAMED));
        }
    }

    private String desk(Redacting.Other desk) {
        Instant heard = desk.heard();
        return heard == null
                ? messages.text("cli.redact.desk.silent", desk.name())
                : messages.text("cli.redact.desk", desk.name(), phrases.near(heard, entry.occurredAt()));
    }

    private Node group(String key, List<String> lines) {
        VBox group = new VBox(line(messages.text(key), Css.SEMIBOLD));
        lines.forEach(l -> group.getChildren().add(line(l, "redact-line")));
        return group;
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
