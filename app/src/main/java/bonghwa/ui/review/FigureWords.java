package bonghwa.ui.review;

import bonghwa.domain.Audience;
import bonghwa.domain.Counts;
import bonghwa.domain.Figure;
import bonghwa.domain.LostTime;
import bonghwa.domain.Review;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a review in words: how long things took, how much works, what users lost, the milestones. */
record FigureWords(Review review, Messages messages, Phrases phrases) {

    List<Fact> figures() {
        List<Fact> all =
                new ArrayList<>(review.figures().stream().map(this::figure).toList());
        Counts counts = review.board().counts(Audience.PUBLIC);
        if (counts.functions() > 0) {
            all.add(count("figure.functions", counts.functionsOperational(), counts.functions()));
            all.add(count("figure.services", counts.servicesInFull(), counts.services()));
        }
        return all;
    }

    private Fact figure(Figure figure) {
        String key = "figure." + figure.measure().key();
        @Nullable Instant to = figure.to();
        String much = to == null
                ? messages.text("figure.not-yet")
                : to.isBefore(figure.from()) ? messages.text("figure.before") : phrases.duration(figure.told());
        return new Fact(
                messages.text(key),
                much,
                figure.kept() ? null : Fact.LATE,
                moments(figure, to) + "\n" + messages.text(key + ".definition"));
    }

    private String moments(Figure figure, @Nullable Instant to) {
        String ends = to == null
                ? messages.text("figure.running", phrases.dayTime(figure.from()), phrases.duration(figure.length()))
                : messages.text("figure.moments", phrases.dayTime(figure.from()), phrases.dayTime(to));
        String moments = figure.recordedLater()
                .map(r -> ends + " · " + messages.text("figure.recorded", phrases.dayTime(r)))
                .orElse(ends);
        @Nullable Duration promise = figure.promise();
        return promise == null
                ? moments
                : moments + " · " + messages.text(figure.promised(), phrases.duration(promise));
    }

    private Fact count(String key, int some, int all) {
        return new Fact(messages.text(key), some + " / " + all, null, messages.text(key + ".definition"));
    }

    /** What users lost most first. */
    List<Fact> lost() {
        return review.lost().stream()
                .filter(l -> !l.total().isZero())
                .sorted(Comparator.comparing(LostTime::total).reversed())
                .map(l -> Fact.of(phrases.target(review.catalogue(), l.target()), phrases.duration(l.total())))
                .toList();
    }

    List<Fact> milestones() {
        return review.milestones().stream()
                .map(e -> Fact.of(phrases.text(e.content().text()), phrases.dayTime(e.occurredAt())))
                .toList();
    }
}
