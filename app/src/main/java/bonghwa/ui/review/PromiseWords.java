package bonghwa.ui.review;

import bonghwa.domain.DutyHours;
import bonghwa.domain.Expectation;
import bonghwa.domain.Gap;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Review;
import bonghwa.domain.Worked;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a review sets against each other, in words: silences, estimates and what came, hours, what is left. */
record PromiseWords(Review review, Messages messages, Phrases phrases) {

    List<Fact> gaps() {
        return review.gaps().stream().map(this::gap).toList();
    }

    private Fact gap(Gap gap) {
        return Fact.of(
                messages.text("review.between", phrases.dayTime(gap.from()), phrases.dayTime(gap.to())),
                phrases.duration(gap.length()));
    }

    List<Fact> etas() {
        return review.expectations().stream().map(this::eta).toList();
    }

    private Fact eta(Expectation said) {
        @Nullable Duration off = said.error(review.at());
        @Nullable Instant back = said.back();
        boolean late = off != null && off.isPositive();
        String much = off == null
                ? messages.text("review.eta.open")
                : late
                        ? messages.text("review.late", phrases.duration(off))
                        : off.isZero()
                                ? messages.text("review.eta.exact")
                                : messages.text("review.early", phrases.duration(off.negated()));
        String came = back == null
                ? messages.text("review.eta.not-back")
                : messages.text("review.eta.back", phrases.dayTime(back));
        String slips = said.slips() == 0 ? "" : " · " + messages.text("review.slips", said.slips());
        return new Fact(
                phrases.target(review.catalogue(), said.target()),
                much,
                late ? Fact.LATE : null,
                messages.text("review.eta.said", phrases.dayTime(said.said()), phrases.dayTime(said.expected())) + " · "
                        + came + slips);
    }

    List<Fact> hours() {
        return review.hours().stream().map(this::worked).toList();
    }

    private Fact worked(Worked worked) {
        return new Fact(
                phrases.person(review.catalogue(), worked.person()),
                phrases.duration(worked.total()),
                worked.over(DutyHours.LIMIT) ? Fact.LATE : null,
                messages.text("review.unbroken", phrases.duration(worked.longest())));
    }

    List<Fact> followUps() {
        return review.followUps().stream().map(this::left).toList();
    }

    private Fact left(OpenItem item) {
        @Nullable Instant due = item.due();
        String owners = item.ownerless()
                ? messages.text("word.no-owner")
                : item.owners().stream()
                        .map(p -> phrases.party(review.catalogue(), p))
                        .collect(Collectors.joining(", "));
        return new Fact(
                item.entry().number() + "  "
                        + phrases.line(item.entry().content().text()),
                due == null ? messages.text("review.no-due") : phrases.dayTime(due),
                item.overdue(review.at()) ? Fact.LATE : null,
                phrases.kind(item.kind()) + " · " + owners);
    }
}
