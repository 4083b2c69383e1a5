package bonghwa.ui.model;

import bonghwa.domain.Beat;
import bonghwa.domain.Incident;
import bonghwa.domain.Pace;
import bonghwa.domain.Rhythm;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Leading;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What must be done again and again while the shown incident lasts, and which of it is due. FX thread; needs no toolkit. */
public final class RhythmModel {

    private final RoomModel room;
    private final Commands commands;
    private final Leading leading;
    private final Consumer<CompletionStage<?>> watch;
    private final ReadOnlyObjectWrapper<@Nullable Rhythm> due = new ReadOnlyObjectWrapper<>(this, "due");
    private final ReadOnlyObjectWrapper<List<Rhythm>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());
    private final Instant attended;
    private Instant next = Instant.MIN;

    /** {@code watch}: who reports what could not be recorded. */
    public RhythmModel(RoomModel room, Commands commands, Consumer<CompletionStage<?>> watch) {
        this.room = room;
        this.commands = commands;
        this.leading = new Leading(commands);
        this.watch = watch;
        // Those who are replayed answered in their own time, and nobody can answer for them.
        this.attended =
                room.clockKind().get() == Clockwork.Kind.REPLAY ? room.now().get() : Instant.MIN;
        room.incident().subscribe(_ -> arrange());
        room.now().subscribe((before, now) -> {
            if (now.isBefore(before) || !now.isBefore(next)) {
                arrange();
            }
        });
    }

    /** Said anew at most once a minute: what is due does not change faster, and a long timeline is not read each second. */
    private void arrange() {
        Incident incident = room.incident().get();
        Instant now = room.now().get();
        List<Rhythm> beats = incident == null || incident.closed() ? List.of() : Rhythm.of(incident, attended, now);
        all.set(beats);
        due.set(beats.stream()
                .filter(r -> r.due(now))
                .min(Comparator.comparing(RhythmModel::rank))
                .orElse(null));
        next = beats.stream()
                .flatMap(r -> Optional.ofNullable(r.next()).stream())
                .filter(t -> t.isAfter(now))
                .min(Comparator.naturalOrder())
                .filter(t -> t.isBefore(now.plusSeconds(60)))
                .orElse(now.plusSeconds(60));
    }

    /** The call-out asks about everything else, so it comes first. */
    private static int rank(Rhythm rhythm) {
        return switch (rhythm.beat()) {
            case CALL_OUT -> 0;
            case EXECUTIVE -> 1;
            case NOTICE -> 2;
        };
    }

    /** What is due now, null where nothing is; it stays until it is kept or silenced. */
    public ReadOnlyObjectProperty<@Nullable Rhythm> due() {
        return due.getReadOnlyProperty();
    }

    /** All of them as they stand; none without an incident that lasts. */
    public ReadOnlyObjectProperty<List<Rhythm>> all() {
        return all.getReadOnlyProperty();
    }

    public RoomModel room() {
        return room;
    }

    /** For how long what is due has been due. */
    public Duration late(Rhythm rhythm) {
        @Nullable Instant at = rhythm.next();
        return at == null ? Duration.ZERO : Duration.between(at, room.now().get());
    }

    public Severity severity() {
        Incident incident = room.incident().get();
        return incident == null ? Severity.UNSET : incident.facts().severity();
    }

    private void record(Function<Incident, CompletionStage<?>> work) {
        Incident incident = room.incident().get();
        if (incident != null) {
            watch.accept(work.apply(incident));
        }
    }

    /** It was done now, in these words; blank words are those that say that there is nothing new. A notice is sent instead. */
    public void keep(Beat beat, String words, Text nothingNew) {
        if (beat != Beat.NOTICE) {
            String plain = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
            Text text = plain.isEmpty() ? nothingNew : Text.of(plain);
            record(i -> leading.keep(i.id(), beat, room.now().get(), text));
        }
    }

    /** The incident is as severe as that from now on. */
    public void severity(Severity severity, String reason) {
        if (severity != severity()) {
            String plain = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
            record(i -> commands.amendIncident(i.id(), null, severity, null, null, plain.isEmpty() ? null : plain));
        }
    }

    /** How often it is to be done ({@code every} null: as the house does), and whether it reminds. */
    public void pace(Beat beat, @Nullable Duration every, boolean silenced) {
        if (!pace(beat).equals(new Pace(every, silenced))) {
            record(i -> leading.pace(i.id(), beat, every, silenced));
        }
    }

    /** The same, from a form that was opened on {@code opened}: what nobody touched in it stays as it is by now. */
    public void pace(Beat beat, Pace opened, Pace wanted) {
        Pace now = pace(beat);
        pace(
                beat,
                Objects.equals(wanted.every(), opened.every()) ? now.every() : wanted.every(),
                wanted.silenced() == opened.silenced() ? now.silenced() : wanted.silenced());
    }

    /** How often it was set to be done, and whether it reminds. */
    public Pace pace(Beat beat) {
        Incident incident = room.incident().get();
        return incident == null
                ? Pace.DEFAULT
                : incident.conduct().paces().of(beat).value(Pace.DEFAULT);
    }

    /** What is due does not remind any more; the pace stays. */
    public void silence() {
        @Nullable Rhythm now = due.get();
        if (now != null) {
            pace(now.beat(), pace(now.beat()).every(), true);
        }
    }
}
