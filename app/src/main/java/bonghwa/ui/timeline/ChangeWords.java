package bonghwa.ui.timeline;

import bonghwa.domain.Amendment;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Version;
import bonghwa.domain.When;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Says what became of an entry: recorded late, amended, struck, or amended differently by two at once. */
final class ChangeWords {

    /** What was recorded more than this after it occurred says so. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private final Messages messages;
    private final Phrases phrases;

    ChangeWords(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
    }

    void add(TimelineEntry entry, List<Piece> pieces) {
        late(entry, pieces);
        ended(entry, pieces);
        long amended = entry.amendments().stream()
                .filter(a -> HistoryWords.amends(a.change()))
                .count();
        if (amended > 0) {
            pieces.add(Piece.of(messages.text("timeline.amended", amended), Css.MUTED));
        }
        if (entry.struck()) {
            String reason = reason(entry);
            pieces.add(Piece.of(
                    reason.isEmpty() ? messages.text("word.struck") : messages.text("timeline.struck-because", reason),
                    Css.MUTED));
        }
        if (entry.contested()) {
            contested(entry, pieces);
        }
    }

    /** That a task was done, an ask answered, a blocker cleared, and how long it had held. */
    private void ended(TimelineEntry entry, List<Piece> pieces) {
        Instant done = entry.done();
        if (done != null) {
            String word = messages.text(
                    switch (entry.content().kind()) {
                        case ASK -> "task.ended.ask";
                        case BLOCKER -> "task.ended.blocker";
                        default -> "task.ended.task";
                    });
            String at = messages.text("task.ended.at", word, phrases.near(done, entry.occurredAt()));
            pieces.add(Piece.of(at, Css.MUTED));
            pieces.add(Piece.of(messages.text("task.held", phrases.duration(entry.held(done))), Css.MUTED));
        }
    }

    /** Says when it was recorded, where that was long after it occurred. */
    void late(TimelineEntry entry, List<Piece> pieces) {
        Instant recorded = entry.mark().recordedAt();
        When occurred = entry.written().occurred();
        Instant last = Objects.requireNonNullElse(occurred.until(), occurred.at());
        if (Duration.between(last, recorded).compareTo(LATE) > 0) {
            pieces.add(Piece.of(
                    messages.text("word.recorded-later", phrases.near(recorded, occurred.at())), Css.ABNORMAL));
        }
    }

    /** Why it was struck last, if somebody said so. */
    private static String reason(TimelineEntry entry) {
        return entry.amendments().reversed().stream()
                .filter(a -> Boolean.TRUE.equals(a.change().struck()))
                .findFirst()
                .map(Amendment::reason)
                .orElse("");
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
