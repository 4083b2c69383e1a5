package bonghwa;

import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Refusal;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.timeline.RedactSheet;
import java.util.Optional;
import java.util.function.Consumer;

/** Begins a redaction from the timeline: of one entry at a time, and not while the window looks back. */
record RedactAct(RoomContext context, RoomModels models, Sheets sheets) implements Consumer<Optional<TimelineEntry>> {

    @Override
    public void accept(Optional<TimelineEntry> entry) {
        if (context.hindsight().looking()) {
            models.problems.report(new Refusal("refusal.looking-back"));
        } else if (entry.isEmpty()) {
            models.problems.report(new Refusal("refusal.redact-one"));
        } else {
            new RedactSheet(
                            entry.get(),
                            context.hubs().redacting(),
                            sheets,
                            models.problems,
                            models.messages,
                            models.phrases)
                    .open();
        }
    }
}
