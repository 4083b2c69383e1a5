package bonghwa.ui.model;

import bonghwa.domain.Change;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What people do to an entry of the shown incident. Each returns the work it has begun, or nothing if there is nothing to do. */
public final class EntryVerbs {

    private final RoomModel room;
    private final Commands commands;

    public EntryVerbs(RoomModel room, Commands commands) {
        this.room = room;
        this.commands = commands;
    }

    /** The same for several entries at once. */
    public ManyEntries many() {
        return new ManyEntries(room, commands);
    }

    /** Changes words and time; {@code when} null: the time stays. Words in the other language stay where they were different. */
    public Optional<CompletionStage<Commit>> amend(
            TimelineEntry entry, Language language, String words, @Nullable When when, String reason) {
        Change change = Change.NONE;
        Text before = entry.content().text();
        String after = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        if (!after.equals(before.in(language))) {
            change = change.withText(reworded(before, language, after));
        }
        if (when != null && !when.equals(entry.content().occurred())) {
            change = change.withOccurred(when);
        }
        Incident incident = room.incident().get();
        return change.equals(Change.NONE) || incident == null
                ? Optional.empty()
                : Optional.of(commands.amend(incident.id(), entry.id(), change, reason(reason)));
    }

    private static Text reworded(Text before, Language language, String after) {
        if (before.ko().equals(before.en())) {
            return Text.of(after);
        }
        return switch (language) {
            case KO -> new Text(after, before.en());
            case EN -> new Text(before.ko(), after);
        };
    }

    /** Strikes it out, or takes that back. */
    public Optional<CompletionStage<Commit>> strike(TimelineEntry entry, String reason) {
        Incident incident = room.incident().get();
        return incident == null
                ? Optional.empty()
                : Optional.of(commands.strike(incident.id(), entry.id(), !entry.struck(), reason(reason)));
    }

    /** Pins it, or takes that back. */
    public Optional<CompletionStage<Commit>> pin(TimelineEntry entry) {
        Incident incident = room.incident().get();
        return incident == null
                ? Optional.empty()
                : Optional.of(commands.pin(incident.id(), entry.id(), !entry.pinned()));
    }

    private static @Nullable String reason(String typed) {
        String stripped = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
