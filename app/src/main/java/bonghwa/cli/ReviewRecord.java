package bonghwa.cli;

import bonghwa.domain.Release;
import bonghwa.domain.Review;
import bonghwa.domain.SentNotice;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened, as far as a review asks: milestones, turns of the matter, notices as they were sent. */
record ReviewRecord(Review review, Told told) {

    Map<String, @Nullable Object> happened() {
        return Json.object(
                "milestones",
                ReviewLists.list(Review.MILESTONES, review.milestones().stream().map(this::milestone)),
                "turns",
                review.turns().stream().map(this::turn).toList(),
                "notices",
                review.incident().notices().stream().map(this::notice).toList());
    }

    private Map<String, @Nullable Object> milestone(TimelineEntry entry) {
        Duration after = Duration.between(review.incident().facts().started(), entry.occurredAt());
        return Json.object(
                "id",
                entry.id(),
                "number",
                entry.number(),
                "occurredAt",
                told.stamp().iso(entry.occurredAt()),
                "recordedAt",
                told.stamp().iso(entry.mark().recordedAt()),
                "secondsAfterStart",
                after.toSeconds(),
                "text",
                entry.content().text().in(told.words().language()));
    }

    private Map<String, @Nullable Object> turn(Turn turn) {
        List<String> said =
                switch (turn.what()) {
                    case Turn.What.Declared(var severity) -> List.of("declared", severity.name());
                    case Turn.What.Graded(_, var severity) -> List.of("graded", severity.name());
                    case Turn.What.Reached(var phase) ->
                        List.of("reached", phase.name().toLowerCase(Locale.ROOT));
                    case Turn.What.Commanded(var person) -> List.of("commanded", "person:" + person);
                };
        return Json.object(
                "id",
                turn.mark().id(),
                "at",
                told.stamp().iso(turn.at()),
                "what",
                said.getFirst(),
                "value",
                said.getLast());
    }

    private Map<String, @Nullable Object> notice(SentNotice notice) {
        @Nullable Release release = notice.release();
        return Json.object(
                "id",
                notice.mark().id(),
                "number",
                notice.label(),
                "audience",
                notice.audience().name().toLowerCase(Locale.ROOT),
                "basis",
                told.stamp().iso(notice.basis()),
                "sent",
                told.stamp().iso(notice.sent()),
                "next",
                told.stamp().iso(notice.next()),
                "text",
                notice.text().in(told.words().language()),
                "channels",
                release == null ? List.of() : release.channels(),
                "approvedBy",
                release == null ? null : release.approvedBy());
    }
}
