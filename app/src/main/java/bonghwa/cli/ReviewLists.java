package bonghwa.cli;

import bonghwa.domain.DutyHours;
import bonghwa.domain.Expectation;
import bonghwa.domain.Gap;
import bonghwa.domain.PromisedNotice;
import bonghwa.domain.Review;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Worked;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted beside the figures: silences, promises, estimates, hours, and what is left; each list with its definition. */
record ReviewLists(Review review, Told told) {

    static Map<String, @Nullable Object> list(String definition, Stream<Map<String, @Nullable Object>> items) {
        return Json.object("definition", definition, "items", items.toList());
    }

    Map<String, @Nullable Object> lists() {
        Map<String, @Nullable Object> gaps =
                list(Gap.DEFINITION, review.gaps().stream().map(this::gap));
        gaps.put("thresholdSeconds", review.threshold().toSeconds());
        Map<String, @Nullable Object> hours =
                list(Worked.DEFINITION, review.hours().stream().map(this::worked));
        hours.put("limitSeconds", DutyHours.LIMIT.toSeconds());
        TaskSheet tasks = new TaskSheet(told, review.incident(), review.at());
        return Json.object(
                "gaps",
                gaps,
                "promises",
                list(PromisedNotice.DEFINITION, review.promised().stream().map(this::promise)),
                "etas",
                list(Expectation.DEFINITION, review.expectations().stream().map(this::expectation)),
                "hours",
                hours,
                "followUps",
                list(Review.FOLLOW_UPS, review.followUps().stream().map(tasks::json)));
    }

    private Map<String, @Nullable Object> gap(Gap gap) {
        return Json.object(
                "from",
                told.stamp().iso(gap.from()),
                "to",
                told.stamp().iso(gap.to()),
                "seconds",
                gap.length().toSeconds());
    }

    private Map<String, @Nullable Object> promise(PromisedNotice promise) {
        return Json.object(
                "due",
                told.stamp().iso(promise.due()),
                "basis",
                promise.basis().name().toLowerCase(Locale.ROOT),
                "after",
                number(promise.after()),
                "sent",
                promise.sent() == null ? null : told.stamp().iso(promise.sent().sent()),
                "number",
                number(promise.sent()),
                "lateSeconds",
                promise.late().toSeconds(),
                "kept",
                (promise.sent() == null && promise.late().isZero()) ? null : promise.kept());
    }

    private static @Nullable String number(@Nullable SentNotice notice) {
        return notice == null ? null : notice.label();
    }

    private Map<String, @Nullable Object> expectation(Expectation said) {
        return Json.object(
                "target",
                said.target().toString(),
                "name",
                told.say(said.target()),
                "entry",
                said.mark().id(),
                "said",
                told.stamp().iso(said.said()),
                "expected",
                told.stamp().iso(said.expected()),
                "slips",
                said.slips(),
                "back",
                told.stamp().iso(said.back()),
                "errorSeconds",
                ReviewJson.seconds(said.error(review.at())));
    }

    private Map<String, @Nullable Object> worked(Worked worked) {
        return Json.object(
                "person",
                worked.person(),
                "first",
                told.stamp().iso(worked.first()),
                "last",
                told.stamp().iso(worked.last()),
                "totalSeconds",
                worked.total().toSeconds(),
                "longestSeconds",
                worked.longest().toSeconds(),
                "overLimit",
                worked.over(DutyHours.LIMIT));
    }
}
