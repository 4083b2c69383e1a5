package bonghwa.ui.timeline;

import bonghwa.domain.Amendment;
import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.Report;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.domain.When;
import bonghwa.replica.Typist;
import bonghwa.replica.line.EntryLine;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts entries into words: what stands in each place of a row. Reads the room; draws nothing. */
final class EntryWords {

    /** What was recorded more than this after it occurred says so. */
    private static final Duration LATE = Duration.ofMinutes(2);
    /** So many targets are named; the rest is a count. */
    private static final int NAMED = 3;

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final Supplier<Typist> me;
    private final ReportWords reports;

    EntryWords(RoomModel room, Messages messages, Phrases phrases, Supplier<Typist> me) {
        this.me = me;
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        this.reports = new ReportWords(room, messages, phrases);
    }

    /** A closed or open act of many states. */
    RowWords act(TimelineRow.Act act) {
        TimelineEntry first = act.entries().getFirst();
        String as = phrases.when(first.content().occurred());
        List<Piece> pieces = new ArrayList<>();
        for (Map.Entry<State, Integer> count : act.counts().entrySet()) {
            pieces.add(reports.counted(count.getKey(), count.getValue()));
        }
        late(first, pieces);
        pieces.add(Piece.joined(messages.text(act.open() ? "timeline.act.close" : "timeline.act.open"), Css.FAINT));
        int states = act.counts().values().stream().mapToInt(Integer::intValue).sum();
        return new RowWords(
                time(first.content().occurred()),
                under(first.content().occurred()),
                null,
                Kind.STATUS,
                messages.text("timeline.act", states, as),
                pieces,
                numbers(act),
                false,
                false);
    }

    private static String numbers(TimelineRow.Act act) {
        String first = act.entries().getFirst().number();
        String last = act.entries().getLast().number();
        boolean sameDesk = !first.isEmpty() && !last.isEmpty() && first.charAt(0) == last.charAt(0);
        return first + "–" + (sameDesk ? last.substring(1) : last);
    }

    /** One entry. */
    RowWords entry(TimelineEntry entry) {
        Content content = entry.content();
        List<Piece> pieces = new ArrayList<>();
        String body = phrases.text(content.text());
        String about = about(content);
        if (body.isBlank()) {
            body = about;
        } else if (!about.isEmpty()) {
            pieces.add(Piece.of(about, Css.MUTED));
        }
        reports.add(entry, pieces);
        who(entry, pieces);
        mentions(content, pieces);
        late(entry, pieces);
        changes(entry, pieces);
        @Nullable
        State state =
                content.reports().size() == 1 ? content.reports().getFirst().state() : null;
        return new RowWords(
                time(content.occurred()),
                under(content.occurred()),
                state,
                content.kind(),
                body,
                pieces,
                entry.number(),
                entry.struck(),
                entry.pinned());
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

    private String about(Content content) {
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

    private void who(TimelineEntry entry, List<Piece> pieces) {
        Catalogue catalogue = room.room().get().catalogue();
        List<Party> people = entry.content().about().people();
        if (!people.isEmpty()) {
            String names = people.stream().map(p -> phrases.party(catalogue, p)).collect(Collectors.joining(", "));
            pieces.add(Piece.of(
                    messages.text(
                            "timeline.who", phrases.kindPerson(entry.content().kind()), names),
                    Css.MUTED));
        } else {
            String author = author(entry.mark().author());
            if (!author.isEmpty() && !mine(entry.mark().author())) {
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
        Catalogue catalogue = room.room().get().catalogue();
        String person = author.person();
        String role = author.role();
        if (person != null) {
            return phrases.person(catalogue, person);
        }
        return role != null && catalogue.role(role).isPresent() ? phrases.role(catalogue, role) : "";
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

    private void late(TimelineEntry entry, List<Piece> pieces) {
        Instant recorded = entry.mark().recordedAt();
        When occurred = entry.written().occurred();
        Instant last = Objects.requireNonNullElse(occurred.until(), occurred.at());
        if (Duration.between(last, recorded).compareTo(LATE) > 0) {
            pieces.add(Piece.of(
                    messages.text("word.recorded-later", phrases.near(recorded, occurred.at())), Css.ABNORMAL));
        }
    }

    private void changes(TimelineEntry entry, List<Piece> pieces) {
        List<Amendment> said = entry.amendments().stream()
                .filter(a -> HistoryWords.amends(a.change()))
                .toList();
        if (!said.isEmpty()) {
            pieces.add(Piece.of(messages.text("timeline.amended", said.size()), Css.MUTED));
        }
        if (entry.struck()) {
            String reason = entry.amendments().reversed().stream()
                    .filter(a -> Boolean.TRUE.equals(a.change().struck()))
                    .map(Amendment::reason)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            pieces.add(Piece.of(
                    reason.isEmpty() ? messages.text("word.struck") : messages.text("timeline.struck-because", reason),
                    Css.MUTED));
        }
        if (entry.contested()) {
            contested(entry, pieces);
        }
    }

    /** The value in front stands in its place; here are the ones beside it. */
    private void contested(TimelineEntry entry, List<Piece> pieces) {
        pieces.add(Piece.of(messages.text("timeline.contested"), Css.ABNORMAL));
        List<Version<Text>> texts = entry.texts().standing();
        for (Version<Text> other : texts.subList(0, texts.size() - 1)) {
            pieces.add(
                    Piece.joined(messages.text("timeline.contested.text", phrases.text(other.value())), Css.ABNORMAL));
        }
        List<Version<When>> times = entry.times().standing();
        for (Version<When> other : times.subList(0, times.size() - 1)) {
            pieces.add(
                    Piece.joined(messages.text("timeline.contested.time", phrases.when(other.value())), Css.ABNORMAL));
        }
    }
}
