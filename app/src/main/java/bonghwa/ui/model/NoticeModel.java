package bonghwa.ui.model;

import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import bonghwa.domain.Release;
import bonghwa.domain.Rhythm;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A notice of the shown incident: composed, edited, recorded as sent. FX thread; needs no toolkit. */
public final class NoticeModel {

    /** What a notice is to be: for whom, as of when, until when the next one is promised, which cause, which one it corrects. */
    public record Wish(
            Audience readers,
            Instant basis,
            @Nullable Instant next,
            @Nullable String cause,
            @Nullable SentNotice corrects) {}

    /** What was composed: its label such as 3 or 3a, its text, and which services nobody has confirmed of late. */
    public record Composition(int number, String letter, Text text, List<Target> doubts) {

        public String label() {
            return number + letter;
        }
    }

    /** Who composes. */
    public interface Composing {

        Composition compose(Incident incident, Catalogue catalogue, Wish wish);

        /** What the record says otherwise by now than was known when that notice went out. */
        List<Target> contradictions(Incident incident, Catalogue catalogue, SentNotice sent);
    }

    private final RoomModel room;
    private final DeskModel desk;
    private final Commands commands;
    private final EntryReader reader;
    private final Composing composing;

    public NoticeModel(RoomModel room, DeskModel desk, Commands commands, EntryReader reader, Composing composing) {
        this.room = room;
        this.desk = desk;
        this.commands = commands;
        this.reader = reader;
        this.composing = composing;
    }

    public Optional<Incident> incident() {
        return Optional.ofNullable(room.incident().get());
    }

    public Catalogue catalogue() {
        return room.room().get().catalogue();
    }

    /** What the next one would be if nobody wished otherwise: for everybody, as of this minute, the next one as the cadence has it. */
    public Wish usual() {
        Instant now = room.now().get().truncatedTo(ChronoUnit.MINUTES);
        @Nullable
        Duration every =
                incident().map(i -> Rhythm.of(i, Beat.NOTICE, now).every()).orElse(null);
        return new Wish(Audience.PUBLIC, now, every == null ? null : now.plus(every), null, null);
    }

    /** A moment to come, as the entry line reads one; empty where the words are none. */
    public Optional<Instant> next(String typed) {
        return reader.readNext(typed, room.now().get());
    }

    public Composition compose(Wish wish) {
        Incident incident = incident().orElseThrow();
        return composing.compose(incident, incident.named(catalogue()), wish);
    }

    /** The last notice to those readers, where the record says otherwise of its basis by now. */
    public Optional<SentNotice> contradicted(Audience readers) {
        return incident()
                .flatMap(i -> i.lastNotice(readers, room.now().get())
                        .filter(n -> !contradictions(n).isEmpty()));
    }

    public List<Target> contradictions(SentNotice sent) {
        return incident()
                .map(i -> composing.contradictions(i, i.named(catalogue()), sent))
                .orElse(List.of());
    }

    /** Who may approve what is typed here: everybody but who types. */
    public List<Person> approvers() {
        @Nullable String me = desk.typist().get().person();
        return catalogue().people().stream()
                .filter(p -> !Objects.equals(p.id(), me))
                .toList();
    }

    /** Records that it went out with that text. */
    public CompletionStage<Commit> send(
            Wish wish, Composition composed, Text text, String approvedBy, List<String> channels) {
        @Nullable String letter = composed.letter().isEmpty() ? null : composed.letter();
        return commands.noticeSent(
                incident().orElseThrow().id(),
                new Operation.NoticeSent(
                        composed.number(),
                        wish.readers(),
                        wish.basis(),
                        room.now().get(),
                        text,
                        wish.next(),
                        new Release(channels, approvedBy, letter)));
    }
}
