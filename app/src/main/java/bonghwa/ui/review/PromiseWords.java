package bonghwa.ui.review;

import bonghwa.domain.DutyHours;
import bonghwa.domain.Expectation;
import bonghwa.domain.Gap;
import bonghwa.domain.OpenItem;
import bonghwa.domain.PromisedNotice;
import bonghwa.domain.Review;
import bonghwa.domain.Worked;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a review sets against each other, in words: silences, promises and what came, estimates and what came, hours, what is left. */
record PromiseWords(Review review, Messages messages, Phrases phrases) {

    List<Fact> gaps() {
        return review.gaps().stream().map(this::gap).toList();
    }

    private Fact gap(Gap gap) {
        return Fact.of(
                messages.text("review.between", phrases.dayTime(gap.from()), phrases.dayTime(gap.to())),
                phrases.duration(gap.length()));
    }

    List<Fact> promised() {
        return review.promised().stream().map(this::promise).toList();
    }

    private Fact promise(PromisedNotice promise) {
        String basis = messages.text(
                "review.promise." + promise.basis().name().toLowerCase(Locale.ROOT),
                promise.after() == null ? "" : promise.after().label());
        String came = promise.sent() == null
                ? messages.text("review.promise.none")
                : messages.text(
                        "review.promise.sent",
                        promise.sent().label(),
                        phrases.dayTime(promise.sent().sent()));
        boolean late = !promise.late().isZero();
        String much = late
                ? messages.text("review.late", phrases.duration(promise.late()))
                : messages.text(promise.kept() ? "review.promise.kept" : "review.promise.open");
        return new Fact(
                messages.text("review.promise", phrases.dayTime(promise.due())), much, late, basis + " · " + came);
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
                late,
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
                worked.over(DutyHours.LIMIT),
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
                item.overdue(review.at()),
                phrases.kind(item.kind()) + " · " + owners);
    }
}
