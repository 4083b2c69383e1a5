package bonghwa.ui.incident;

import bonghwa.domain.Facts;
import bonghwa.domain.Severity;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.IncidentRow;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An incident in the list: severity, title, where the work stands, when it started. */
final class IncidentCell extends ListCell<IncidentRow> {

    private final Messages messages;
    private final Phrases phrases;
    private final Label severity = new Label();
    private final Label title = new Label();
    private final Label phase = new Label();
    private final Label started = new Label();
    private final Label entries = new Label();
    private final Label shown = new Label();
    private final HBox row;

    IncidentCell(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
        getStyleClass().add("incident-cell");
        setPrefWidth(0);
        title.setWrapText(true);
        title.getStyleClass().add(Css.MEDIUM);
        severity.getStyleClass().addAll(Css.SEVERITY, "incident-severity");
        severity.setMinWidth(USE_PREF_SIZE);
        shown.getStyleClass().addAll(Css.CHIP, Css.SECONDARY);
        phase.getStyleClass().add(Css.SECONDARY);
        started.getStyleClass().add(Css.SECONDARY);
        entries.getStyleClass().add(Css.SECONDARY);
        FlowPane meta = new FlowPane(phase, started, entries, shown);
        meta.getStyleClass().add("incident-meta");
        // Its height is asked without a width: by one line, unless the list is narrower.
        meta.prefWrapLengthProperty().bind(widthProperty().subtract(160));
        VBox words = new VBox(title, meta);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(severity, words);
        row.getStyleClass().add("incident-row");
    }

    @Override
    protected void updateItem(@Nullable IncidentRow item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Facts facts = item.facts();
        severity.setText(phrases.severity(facts.severity()));
        for (Severity each : Severity.values()) {
            severity.getStyleClass().remove(Css.severity(each));
        }
        severity.getStyleClass().add(Css.severity(facts.severity()));
        title.setText(phrases.text(facts.title()));
        phase.setText(standing(item));
        started.setText(
                messages.text("incident.row.started", phrases.fullDay(facts.started()), phrases.time(facts.started())));
        entries.setText(messages.text("incident.row.entries", item.entries()));
        shown.setText(messages.text("incident.row.shown"));
        shown.setVisible(item.shown());
        shown.setManaged(item.shown());
        setGraphic(row);
        setAccessibleText(messages.text(
                "incident.row.spoken", severity.getText(), title.getText(), phase.getText(), started.getText()));
    }

    private String standing(IncidentRow item) {
        String phase = item.mistaken() ? messages.text("incident.row.mistaken") : phrases.phase(item.phase());
        return item.against()
                .map(reason -> phase + " · "
                        + messages.text("incident.notCounting", messages.text("timeline.notCounting." + reason.key())))
                .orElse(phase);
    }

    /** As high as its words are at that width, where a title wraps instead of being cut. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(width < 0 ? -1 : width - sides) + snappedBottomInset();
    }
}
