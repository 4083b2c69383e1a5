package bonghwa.ui.model;

import bonghwa.domain.Assignment;
import bonghwa.domain.Duty;
import bonghwa.domain.Incident;
import bonghwa.domain.Post;
import bonghwa.domain.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Who has which duty when, over a day: some hours back and the hours ahead, on one scale. Where a needed role has nobody from now
 * on, that is a gap.
 */
public record ShiftPlan(Instant from, Instant until, Instant now, List<Row> rows) {

    private static final Duration BACK = Duration.ofHours(6);
    private static final Duration LENGTH = Duration.ofHours(24);

    /** One duty. */
    public record Row(Duty duty, List<Bar> bars, List<Gap> gaps) {}

    /** Somebody from then until then, cut to what is shown; {@code planned}: not yet begun. */
    public record Bar(String person, Instant from, Instant until, boolean planned) {}

    /** Nobody from then until then. */
    public record Gap(Instant from, Instant until) {}

    /** The plan as it stands. */
    public static ShiftPlan of(Incident incident, Instant now) {
        Instant from = now.truncatedTo(ChronoUnit.HOURS).minus(BACK);
        Instant until = from.plus(LENGTH);
        List<Row> rows = new ArrayList<>();
        for (Post post : Post.of(incident, now)) {
            List<Bar> bars = bars(incident, post.duty(), from, until, now);
            rows.add(new Row(post.duty(), bars, needed(post.duty()) ? gaps(bars, now, until) : List.of()));
        }
        return new ShiftPlan(from, until, now, rows);
    }

    private static boolean needed(Duty duty) {
        return duty instanceof Duty.OfRole(String role) && Role.NEEDED.contains(role);
    }

    private static List<Bar> bars(Incident incident, Duty duty, Instant from, Instant until, Instant now) {
        return incident.assignments().stream()
                .filter(a -> a.duty().equals(duty) && a.holds(a.from()))
                .map(a -> new Bar(
                        a.person(),
                        later(a.from(), from),
                        earlier(end(a, until), until),
                        a.from().isAfter(now)))
                .filter(b -> b.from().isBefore(b.until()))
                .sorted(Comparator.comparing(Bar::from))
                .toList();
    }

    private static Instant end(Assignment a, Instant otherwise) {
        return Objects.requireNonNullElse(a.end(), otherwise);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Gap> gaps(List<Bar> bars, Instant now, Instant until) {
        List<Gap> gaps = new ArrayList<>();
        Instant covered = now;
        for (Bar bar : bars) {
            if (bar.from().isAfter(covered)) {
                gaps.add(new Gap(covered, bar.from()));
            }
            covered = later(covered, bar.until());
        }
        if (covered.isBefore(until)) {
            gaps.add(new Gap(covered, until));
        }
        return gaps;
    }

    /** How far that moment lies between start and end: 0 to 1. */
    public double share(Instant at) {
        return (double) Duration.between(from, at).toSeconds() / LENGTH.toSeconds();
    }

    /** Every third hour by the clocks of that day, for the scale. */
    public List<Instant> marks() {
        List<Instant> marks = new ArrayList<>();
        for (Instant at = from; at.isBefore(until); at = at.plus(Duration.ofHours(3))) {
            marks.add(at);
        }
        return marks;
    }
}
