package bonghwa.ui.timeline;

import bonghwa.domain.Amount;
import bonghwa.domain.Estimate;
import bonghwa.domain.Eta;
import bonghwa.domain.Incident;
import bonghwa.domain.Report;
import bonghwa.domain.Reported;
import bonghwa.domain.State;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts what entries report into words: from which state to which, how much of it, by when, and how often that was put off. */
final class ReportWords {

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;

    ReportWords(RoomModel room, Messages messages, Phrases phrases) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
    }

    void add(TimelineEntry entry, List<Piece> pieces) {
        List<Report> reports = entry.content().reports();
        if (reports.size() == 1) {
            one(entry, reports.getFirst(), pieces);
        } else if (!reports.isEmpty()) {
            many(reports, pieces);
        }
    }

    private void one(TimelineEntry entry, Report report, List<Piece> pieces) {
        Reported before = before(entry, report);
        State state = report.state();
        if (state == null && report.confirmsOnly()) {
            pieces.add(Piece.of(messages.text("timeline.unchanged"), Css.MUTED));
        } else if (state != null) {
            boolean changed = before.by() != null && before.state() != state;
            if (changed) {
                pieces.add(new Piece(messages.text("timeline.change"), Css.FAINT, before.state(), true));
            }
            pieces.add(new Piece(word(state, report.amount()), Css.state(state), state, !changed));
        }
        Eta eta = report.eta();
        if (eta != null) {
            estimate(entry, before.estimate(), eta, pieces);
        }
    }

    private String word(State state, @Nullable Amount amount) {
        if (amount == null) {
            return phrases.state(state);
        }
        return amount.percent()
                ? messages.text("timeline.state-percent", phrases.state(state), amount.part())
                : messages.text("timeline.state-amount", phrases.state(state), amount.part(), amount.whole());
    }

    private void estimate(TimelineEntry entry, Estimate before, Eta eta, List<Piece> pieces) {
        Instant at = eta.at();
        if (at == null) {
            pieces.add(Piece.of(messages.text("word.no-eta"), Css.MUTED));
            return;
        }
        pieces.add(Piece.of(messages.text("word.eta.at", phrases.near(at, entry.occurredAt())), ""));
        Instant earlier = before.at();
        if (earlier != null && at.isAfter(earlier)) {
            pieces.add(Piece.joined(
                    messages.text(
                            "timeline.slipped",
                            phrases.near(earlier, entry.occurredAt()),
                            messages.text("word.slipped", before.slips() + 1)),
                    Css.ABNORMAL));
        }
    }

    private void many(List<Report> reports, List<Piece> pieces) {
        SortedMap<State, Integer> counts = new TreeMap<>(State.BY_BADNESS);
        for (Report report : reports) {
            if (report.state() != null) {
                counts.merge(report.state(), 1, Integer::sum);
            }
        }
        counts.forEach((state, count) -> pieces.add(counted(state, count)));
    }

    /** {@code ⊙ 정상 44}. */
    Piece counted(State state, int count) {
        return new Piece(
                messages.text("timeline.state-count", phrases.state(state), count), Css.state(state), state, false);
    }

    /** How it was just before. */
    private Reported before(TimelineEntry entry, Report report) {
        Incident incident = Objects.requireNonNull(room.incident().get());
        return incident.log().history(report.target()).at(entry.occurredAt().minusMillis(1));
    }
}
