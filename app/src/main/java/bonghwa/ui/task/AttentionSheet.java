package bonghwa.ui.task;

import bonghwa.domain.Assignment;
import bonghwa.domain.Attention;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.AttentionModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What wants the attention of whoever types: asked, assigned, blocked on them, due, offered. Enter goes there. */
public final class AttentionSheet extends VBox {

    private final AttentionModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final ListView<Attention> list = new ListView<>();

    /** {@code go} leads to what is chosen. */
    public AttentionSheet(AttentionModel model, Messages messages, Phrases phrases, Consumer<Attention> go) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("attention-sheet");
        getStyleClass().add("attention-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(messages.text("act.show-attention"));
        title.getStyleClass().add(Css.TITLE);
        list.setId("attention-list");
        list.setAccessibleText(title.getText());
        list.getStyleClass().addAll("task-list", "attention-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Bits.quiet(messages.text("attention.none")));
        list.getItems().setAll(model.items().get());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            @Nullable Attention chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                go.accept(chosen);
            }
        });
        list.setOnMouseClicked(event -> {
            @Nullable Attention chosen = list.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                go.accept(chosen);
            }
        });
        VBox hints = new VBox(Bits.hint(messages.text("entry.key.enter"), messages.text("attention.go")));
        getChildren().addAll(title, list, hints);
    }

    /** What takes the keyboard. */
    public Node first() {
        return list;
    }

    private String what(Attention item) {
        Incident incident = model.room().incident().get();
        if (incident == null) {
            return "";
        }
        return switch (item.reason()) {
            case HANDOVER ->
                duty(incident, incident.conduct().handover(item.subject()).map(Handover::duty));
            case ASSIGNED ->
                duty(
                        incident,
                        incident.assignments().stream()
                                .filter(a -> a.id().equals(item.subject()))
                                .map(Assignment::duty)
                                .findFirst());
            case DUE, BLOCKED_ON_ME, ASKED, TASK ->
                incident.log()
                        .entry(item.subject())
                        .map(TimelineEntry::content)
                        .map(c -> phrases.text(c.text()))
                        .orElse("");
        };
    }

    private String duty(Incident incident, Optional<Duty> duty) {
        Catalogue catalogue = incident.named(model.room().room().get().catalogue());
        return duty.map(d -> switch (d) {
                    case Duty.OfRole(String role) -> phrases.role(catalogue, role);
                    case Duty.OfTarget(var target) -> phrases.target(catalogue, target);
                    case Duty.OfTask(String entry) ->
                        incident.log().entry(entry).map(TimelineEntry::number).orElse(entry);
                })
                .orElse("");
    }

    private Node when(Attention item) {
        Instant now = model.room().now().get();
        @Nullable Instant due = item.due();
        if (due == null) {
            return Bits.quiet(phrases.ago(Duration.between(item.since(), now).abs()));
        }
        Duration left = Duration.between(now, due);
        return left.isNegative()
                ? Bits.abnormal(
                        Shape.overdue(Shape.Size.SMALL), messages.text("task.overdue", phrases.exactDuration(left)))
                : Bits.quiet(messages.text("task.left", phrases.exactDuration(left)));
    }

    private final class Cell extends TallCell<Attention> {
        @Override
        protected void updateItem(@Nullable Attention item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            String reason = messages.text(
                    "attention." + item.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            Label why = Bits.quiet(reason);
            why.getStyleClass().add("attention-why");
            Label says = new Label(what(item));
            says.setWrapText(true);
            says.getStyleClass().add(model.fresh(item) ? Css.SEMIBOLD : Css.MUTED);
            says.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(says, Priority.ALWAYS);
            says.setMinWidth(0);
            HBox when = new HBox(when(item));
            when.setMinWidth(USE_PREF_SIZE);
            HBox row = new HBox(why, says, when);
            row.getStyleClass().add("attention-row");
            setGraphic(row);
            setAccessibleText(messages.text("attention.spoken", reason, says.getText()));
        }
    }
}
