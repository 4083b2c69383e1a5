package bonghwa.ui.review;

import bonghwa.domain.Announced;
import bonghwa.domain.PromisedNotice;
import bonghwa.domain.Review;
import bonghwa.domain.SentNotice;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The notices of a review in words: against what was promised, and what was known when they went out against what is known now. */
record NoticeWords(Review review, Messages messages, Phrases phrases) {

    private static final int NAMED = 3;

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
                messages.text("review.promise", phrases.dayTime(promise.due())),
                much,
                late ? Fact.LATE : null,
                basis + " · " + came);
    }

    List<Fact> announced() {
        return review.announced().stream().map(this::announced).toList();
    }

    /** What the notice could say, and could say by now; by name what it would say otherwise. */
    private Fact announced(Announced said) {
        SentNotice notice = said.notice();
        String named = said.differing().stream()
                .limit(NAMED)
                .map(t -> phrases.target(review.catalogue(), t))
                .collect(Collectors.joining(messages.text("word.list-separator")));
        int more = said.differing().size() - NAMED;
        String differs = more > 0 ? messages.text("notice.bar.more", named, more) : named;
        String at =
                messages.text("review.announced.at", phrases.dayTime(notice.basis()), phrases.dayTime(notice.sent()));
        return new Fact(
                messages.text(
                        "review.announced.notice", notice.label(), messages.text("notice.readers." + wire(notice))),
                messages.text(
                        "review.announced.counts",
                        said.then().functionsOperational(),
                        said.now().functionsOperational(),
                        said.now().functions()),
                said.differing().isEmpty() ? null : Fact.DIFFERS,
                named.isEmpty() ? at : at + " · " + messages.text("review.announced.differs", differs));
    }

    private static String wire(SentNotice notice) {
        return notice.audience().name().toLowerCase(Locale.ROOT);
    }
}
