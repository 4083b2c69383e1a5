package bonghwa.ui.report;

import bonghwa.domain.Language;
import bonghwa.ui.Messages;
import bonghwa.ui.model.ReportModel;
import bonghwa.ui.model.ReportModel.Extent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How much, in which language, on which paper, as of when and as known when, which stretch of the timeline. */
final class ReportFields extends VBox {

    private final Moments moments;
    private final Field<ComboBox<Extent>> extent;
    private final Field<ComboBox<List<Language>>> languages;
    private final Field<ComboBox<Boolean>> paper;
    private final Field<TextField> at;
    private final Field<TextField> known;
    private final Field<TextField> from;
    private final Field<TextField> to;

    ReportFields(Messages messages, Moments moments) {
        this.moments = moments;
        extent = Field.choice(
                "report-extent",
                messages.text("report.window.extent"),
                List.of(Extent.values()),
                e -> messages.text(key(e)));
        languages = Field.choice(
                "report-language",
                messages.text("settings.language"),
                List.of(List.of(Language.KO), List.of(Language.EN), List.of(Language.KO, Language.EN)),
                l -> messages.text(key(l)));
        languages.control().setValue(List.of(messages.language().get()));
        paper = Field.choice(
                "report-paper", messages.text("report.window.paper"), List.of(false, true), l -> l ? "Letter" : "A4");
        at = Field.time("report-at", "report.window.at", "report.window.now", messages);
        known = Field.time("report-known", "report.window.known", "report.window.all-known", messages);
        from = Field.time("report-from", "report.window.from", "report.window.beginning", messages);
        to = Field.time("report-to", "report.window.to", "report.window.end", messages);
        at.control().setText(moments.at());
        known.control().setText(moments.known());
        getStyleClass().add("report-fields");
        getChildren().addAll(extent, languages, paper, at, known, from, to);
    }

    private static String key(Extent extent) {
        return switch (extent) {
            case FULL -> "report.window.full";
            case PUBLIC -> "report.window.public";
            case BRIEF -> "report.window.brief";
            case PRESS -> "report.window.press";
        };
    }

    private static String key(List<Language> languages) {
        return languages.size() > 1
                ? "report.window.both"
                : languages.getFirst() == Language.KO ? "settings.language.ko" : "settings.language.en";
    }

    private Stream<TextField> times() {
        return Stream.of(at, known, from, to).map(Field::control);
    }

    /** {@code does} something whenever the report would be another one: a choice at once, a time when it is left or entered. */
    void onChange(Runnable does) {
        Stream.of(extent, languages, paper)
                .forEach(f -> f.control().valueProperty().subscribe((_, _) -> does.run()));
        times().forEach(field -> {
            field.setOnAction(_ -> does.run());
            field.focusedProperty().subscribe((was, _) -> {
                if (was) {
                    does.run();
                }
            });
        });
    }

    /** What was typed and is no time; empty: nothing. */
    String wrong() {
        return times().map(TextField::getText)
                .filter(t -> !moments.readable(t))
                .findFirst()
                .orElse("");
    }

    ReportModel.Wish wish(String incident) {
        @Nullable Instant knownAt = moments.read(known.control().getText());
        return new ReportModel.Wish(
                incident,
                extent.control().getValue(),
                languages.control().getValue(),
                paper.control().getValue(),
                moments.basis(at.control().getText(), knownAt),
                knownAt,
                moments.read(from.control().getText()),
                moments.read(to.control().getText()));
    }

    Node first() {
        return extent.control();
    }
}
