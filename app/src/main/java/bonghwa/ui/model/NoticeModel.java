package bonghwa.ui.model;

import bonghwa.domain.Approval;
import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import bonghwa.domain.Readership;
import bonghwa.domain.Release;
import bonghwa.domain.Rhythm;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import bonghwa.replica.Commands;
import bonghwa.replica.Commit;
import bonghwa.ui.model.Composing.Numbered;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A notice of the shown incident: composed, edited, recorded as sent. FX thread; needs no toolkit. */
public final class NoticeModel {

    private final RoomModel room;
    private final DeskModel desk;
    private final Commands commands;
    private final EntryReader reader;
    private final NoticeWriter writer;

    public NoticeModel(RoomModel room, DeskModel desk, Commands commands, EntryReader reader, NoticeWriter writer) {
        this.room = room;
        this.desk = desk;
        this.commands = commands;
        this.reader = reader;
        this.writer = writer;
    }

    public RoomModel room() {
        return room;
    }

    public Optional<Incident> incident() {
        return Optional.ofNullable(room.incident().get());
    }

    public Catalogue catalogue() {
        return room.room().get().catalogue();
    }

    /** Who types here, by id; null: nobody in particular. */
    public @Nullable String me() {
        return desk.typist().get().person();
    }

    /** The draft that everybody writes on. */
    public NoticeDraftModel draft() {
        return new NoticeDraftModel(room, commands);
    }

    /** What the next one would be if nobody wished otherwise: for everybody, as of this minute, the next one as the cadence has it. */
    public NoticeWish usual() {
        Instant now = room.now().get().truncatedTo(ChronoUnit.MINUTES);
        @Nullable
        Duration every =
                incident().map(i -> Rhythm.of(i, Beat.NOTICE, now).every()).orElse(null);
        return new NoticeWish(Readership.PUBLIC, now, every == null ? null : now.plus(every), null, null);
    }

    /** A moment to come, as the entry line reads one; empty where the words are none. */
    public Optional<Instant> next(String typed) {
        return reader.readNext(typed, room.now().get());
    }

    /** Who writes what takes long, beside. */
    public NoticeWriter writer() {
        return writer;
    }

    /** The last notice to those readers. */
    public Optional<SentNotice> last(Audience readers) {
        return incident().flatMap(i -> i.lastNotice(readers, room.now().get()));
    }

    /** Who may approve what is typed here: whoever has another role first. */
    public List<Person> approvers() {
        return incident()
                .map(i -> new Approval(i, room.now().get()).by(me(), catalogue().people()))
                .orElse(List.of());
    }

    /** The roles that somebody has now. */
    public List<String> roles(String person) {
        return incident()
                .map(i -> new Approval(i, room.now().get()).roles(person))
                .orElse(List.of());
    }

    /** Records that it went out with that text; {@code drafts} went out in it. */
    public CompletionStage<Commit> send(
            NoticeWish wish,
            Numbered called,
            Text text,
            @Nullable String approvedBy,
            List<String> channels,
            List<String> drafts) {
        @Nullable String letter = called.letter().isEmpty() ? null : called.letter();
        return commands.noticeSent(
                incident().orElseThrow().id(),
                new Operation.NoticeSent(
                        called.number(),
                        wish.readers().audience(),
                        wish.basis(),
                        room.now().get(),
                        plain(text),
                        wish.next(),
                        new Release(channels, approvedBy, letter)),
                drafts);
    }

    /** As it is recorded, however it was typed. */
    static Text plain(Text text) {
        return new Text(
                Normalizer.normalize(text.ko(), Normalizer.Form.NFC),
                Normalizer.normalize(text.en(), Normalizer.Form.NFC));
    }
}
