package bonghwa.ui.model;

import bonghwa.domain.Author;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.replica.Refusal;
import bonghwa.replica.Tasks;
import bonghwa.replica.line.EntryNumber;
import bonghwa.replica.line.Understood;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Records what a line says in the shown incident. Each work completes once it is forced to the disk. */
public final class EntryRecorder {

    private final RoomModel room;
    private final Commands commands;

    public EntryRecorder(RoomModel room, Commands commands) {
        this.room = room;
        this.commands = commands;
    }

    /** Records an entry, or the correction or striking of the one that is named by its number. */
    public CompletionStage<Commit> record(Understood understood) {
        Incident incident = room.incident().get();
        if (incident == null) {
            return CompletableFuture.failedStage(new Refusal("refusal.no-incident", ""));
        }
        return switch (understood) {
            case Understood.Entry(Content content) -> commands.log(incident.id(), content);
            case Understood.Correction correction ->
                entry(incident, correction.number())
                        .map(e -> correct(incident, e, correction))
                        .orElseGet(() -> unknown(correction.number()));
            case Understood.Resolution(String number, Instant at, String reason) ->
                entry(incident, number)
                        .map(e -> new Tasks(commands).resolve(incident.id(), e.id(), at, reason(reason)))
                        .orElseGet(() -> unknown(number));
            case Understood.Strike(String number, String reason) ->
                entry(incident, number)
                        .map(e -> commands.strike(incident.id(), e.id(), true, reason(reason)))
                        .orElseGet(() -> unknown(number));
        };
    }

    private CompletionStage<Commit> correct(Incident incident, TimelineEntry entry, Understood.Correction correction) {
        return correction
                .of(entry)
                .map(change -> commands.amend(incident.id(), entry.id(), change, reason(correction.reason())))
                .orElseGet(() -> CompletableFuture.failedStage(
                        new Refusal("refusal.correction-of-nothing", correction.number())));
    }

    private static @Nullable String reason(String words) {
        return words.isBlank() ? null : words;
    }

    private static CompletionStage<Commit> unknown(String number) {
        return CompletableFuture.failedStage(new Refusal("refusal.no-entry", number));
    }

    /** The entry of that number; without a letter: of this desk. Nothing if none or several have it. */
    private Optional<TimelineEntry> entry(Incident incident, String number) {
        List<TimelineEntry> found = EntryNumber.meant(
                number, incident.log().entries(), commands.author().desk());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The newest entry that the one who types now has recorded. */
    public Optional<TimelineEntry> myLast() {
        return mine().stream().max(Comparator.comparing(TimelineEntry::mark));
    }

    /** The lines that he has typed, the newest first, at most so many. */
    public List<String> typed(int most) {
        return mine().stream()
                .sorted(Comparator.comparing(TimelineEntry::mark).reversed())
                .map(e -> e.written().typed())
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }

    private List<TimelineEntry> mine() {
        Incident incident = room.incident().get();
        Author me = commands.author();
        return incident == null
                ? List.of()
                : incident.log().entries().stream()
                        .filter(e -> by(e.mark().author(), me))
                        .toList();
    }

    /** A person's are his at whatever desk; of what nobody in particular recorded only this desk's can be. */
    private static boolean by(Author author, Author me) {
        return me.person() != null
                ? me.person().equals(author.person())
                : author.person() == null && author.desk().equals(me.desk());
    }
}
