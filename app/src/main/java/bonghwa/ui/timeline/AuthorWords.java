package bonghwa.ui.timeline;

import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Party;
import bonghwa.domain.Redaction;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Typist;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says who: the people that an entry names, in the part that its kind gives them; else who wrote it, if it was somebody else. */
final class AuthorWords {

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final Supplier<Typist> me;

    AuthorWords(RoomModel room, Messages messages, Phrases phrases, Supplier<Typist> me) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        this.me = me;
    }

    /** What the entry says; where a steward took that out, the bar alone: why is none of its words. */
    String body(TimelineEntry entry) {
        Redaction redaction = entry.redaction();
        Text text = entry.content().text();
        return redaction != null && text.equals(redaction.text()) ? Redaction.BAR : phrases.text(text);
    }

    /** That a steward took out what was written, who, when and why; nothing where nobody did. */
    void redacted(TimelineEntry entry, List<Piece> pieces) {
        Redaction redaction = entry.redaction();
        if (redaction != null) {
            Author by = redaction.by().author();
            String name = author(by);
            pieces.add(Piece.of(
                    messages.text(
                            "timeline.redacted",
                            name.isEmpty() ? KnownDesk.fingerprint(by.desk()) : name,
                            phrases.near(redaction.by().recordedAt(), entry.occurredAt()),
                            Objects.requireNonNullElse(redaction.reason(), "")),
                    Css.MUTED));
        }
    }

    /** Whether both rows would name the same author, and nobody else: once is enough. */
    static boolean same(TimelineEntry before, TimelineEntry entry) {
        return before.content().about().people().isEmpty()
                && entry.content().about().people().isEmpty()
                && before.mark().author().equals(entry.mark().author());
    }

    /** Who, unless it was said just {@code before}, and by when they are to do it. */
    void add(TimelineEntry entry, List<Piece> pieces, boolean before) {
        List<Party> people = entry.content().about().people();
        if (!people.isEmpty()) {
            String names =
                    people.stream().map(p -> phrases.party(catalogue(), p)).collect(Collectors.joining(", "));
            String part = phrases.kindPerson(entry.content().kind());
            pieces.add(Piece.of(messages.text("timeline.who", part, names), Css.MUTED));
        } else {
            String author = author(entry.mark().author());
            if (!before && !author.isEmpty() && !mine(entry.mark().author())) {
                pieces.add(Piece.of(author, Css.MUTED));
            }
        }
        Instant due = entry.content().due();
        if (due != null) {
            pieces.add(Piece.of(messages.text("time.by", phrases.near(due, entry.occurredAt())), Css.MUTED));
        }
    }

    /** What the one who types now has written himself needs no name. */
    private boolean mine(Author author) {
        Typist typist = me.get();
        return Objects.equals(typist.person(), author.person()) && Objects.equals(typist.role(), author.role());
    }

    /** The person, else the role; nothing where neither is known. */
    String author(Author author) {
        String person = author.person();
        String role = author.role();
        if (person != null) {
            return phrases.person(catalogue(), person);
        }
        return role != null && catalogue().role(role).isPresent() ? phrases.role(catalogue(), role) : "";
    }

    /** With the teams of the incident that is shown. */
    private Catalogue catalogue() {
        Catalogue house = room.room().get().catalogue();
        @Nullable Incident incident = room.incident().get();
        return incident == null ? house : incident.named(house);
    }
}
