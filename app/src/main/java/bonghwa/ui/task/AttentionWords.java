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
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.AttentionModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What an item that wants attention is about, and since or until when, in the language of now. */
record AttentionWords(AttentionModel model, Messages messages, Phrases phrases) {

    String what(Attention item) {
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

    Node when(Attention item) {
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
}
