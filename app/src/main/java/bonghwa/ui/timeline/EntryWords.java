package bonghwa.ui.timeline;

import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import bonghwa.domain.When;
import bonghwa.replica.Typist;
import bonghwa.replica.line.EntryLine;
import bonghwa.ui.Folded;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts entries into words: what stands in each place of a row. Reads the room; draws nothing. */
final class EntryWords {

    /** So many targets are named; the rest is a count. */
    private static final int NAMED = 3;

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final ReportWords reports;
    private final AuthorWords authors;
    private final ChangeWords changes;
    private final ActWords acts;
    private final TurnWords turns;

    EntryWords(RoomModel room, Messages messages, Phrases phrases, Supplier<Typist> me) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        this.reports = new ReportWords(room, messages, phrases);
        this.authors = new AuthorWords(room, messages, phrases, me);
        this.changes = new ChangeWords(messages, phrases);
        this.turns = new TurnWords(room, messages, phrases, authors);
        this.acts = new ActWords(messages, phrases, reports, changes);
    }

    /** A closed or open act of many states. */
    RowWords act(TimelineRow.Act act) {
        When occurred = act.entries().getFirst().content().occurred();
        RowWords words = acts.words(act, time(occurred), under(occurred));
        List<Piece> pieces = new ArrayList<>();
        counting(act.entries().getFirst(), pieces);
        return pieces.isEmpty() ? words : words.with(pieces);
    }

    /** A turn of the matter itself. */
    RowWords turn(Turn turn) {
        return turns.words(turn);
    }

    /** Whether the entry is so long that it stands folded until somebody opens it. */
    boolean folds(TimelineEntry entry) {
        return Folded.of(phrases.text(entry.content().text())).folds();
    }

    /** One entry; {@code whole}: with all of its text, however long; {@code again}: the row before says already who wrote it. */
    RowWords entry(TimelineEntry entry, boolean whole, boolean again) {
        Content content = entry.content();
        List<Piece> pieces = new ArrayList<>();
        String body = authors.body(entry);
        Folded folded = Folded.of(body);
        if (folded.folds() && !whole) {
            body = folded.first();
            pieces.add(Piece.of(messages.text("timeline.folded", folded.lines()), Css.MUTED));
        }
        String about = about(content);
        if (body.isBlank()) {
            body = about;
        } else if (!about.isEmpty()) {
            pieces.add(Piece.of(about, Css.MUTED));
        }
        counting(entry, pieces);
        reports.add(entry, pieces);
        authors.redacted(entry, pieces);
        authors.add(entry, pieces, again);
        mentions(content, pieces);
        changes.add(entry, pieces);
        @Nullable
        State state =
                content.reports().size() == 1 ? content.reports().getFirst().state() : null;
        if (state != null && content.kind() != Kind.STATUS) {
            pieces.addFirst(Piece.of(phrases.kind(content.kind()), Css.SEMIBOLD));
        }
        return new RowWords(
                time(content.occurred()),
                under(content.occurred()),
                state,
                content.kind(),
                body,
                pieces,
                entry.number(),
                entry.struck(),
                entry.pinned() ? messages.text("timeline.pinned") : "");
    }

    /** That it does not count, and why: nothing on the board follows from it. */
    private void counting(TimelineEntry entry, List<Piece> pieces) {
        room.room()
                .get()
                .against(entry)
                .ifPresent(reason ->
                        pieces.add(Piece.of(messages.text("timeline.notCounting." + reason.key()), Css.ABNORMAL)));
    }

    private String time(When when) {
        return when.about() ? messages.text("timeline.time.about", phrases.time(when.at())) : phrases.time(when.at());
    }

    private String under(When when) {
        Instant until = when.until();
        if (until != null) {
            return messages.text("timeline.time.until", phrases.time(until));
        }
        return "";
    }

    /** The names of what it is about. */
    String about(Content content) {
        List<Target> targets = content.about().targets();
        if (targets.isEmpty() && !content.reports().isEmpty()) {
            targets = content.reports().stream().map(Report::target).distinct().toList();
        }
        Catalogue catalogue = room.room().get().catalogue();
        String named = targets.stream()
                .limit(NAMED)
                .map(t -> phrases.target(catalogue, t))
                .collect(Collectors.joining(", "));
        return targets.size() > NAMED ? messages.text("timeline.more-targets", named, targets.size() - NAMED) : named;
    }

    /** The person, else the role; nothing where neither is known. */
    String author(Author author) {
        return authors.author(author);
    }

    private void mentions(Content content, List<Piece> pieces) {
        Catalogue catalogue = room.room().get().catalogue();
        if (!content.about().links().isEmpty()) {
            String names = content.about().links().stream()
                    .map(t -> phrases.target(catalogue, t))
                    .collect(Collectors.joining(", "));
            pieces.add(Piece.of(messages.text("timeline.links", names), Css.MUTED));
        }
        content.about().tags().stream().filter(EntryWords::forPeople).forEach(tag -> pieces.add(tag(tag)));
    }

    /** A tag with a colon, such as {@code source:S21}, is for programs. */
    private static boolean forPeople(String tag) {
        return tag.indexOf(':') < 0;
    }

    private Piece tag(String tag) {
        return switch (tag) {
            case EntryLine.NOT_UNDERSTOOD -> Piece.of(messages.text("word.not-understood"), Css.ABNORMAL);
            case "approximate" -> Piece.of(messages.text("word.approximate"), Css.MUTED);
            case "inferred" -> Piece.of(messages.text("word.inferred"), Css.MUTED);
            default -> Piece.of(messages.text("timeline.tag", tag), Css.MUTED);
        };
    }
}
