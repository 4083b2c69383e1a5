package bonghwa.ui.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time that is looked at, within all that there is: zoomed, moved, with marks at round times of a zone. Immutable. */
public record TimeAxis(Instant first, Instant last, Instant from, Instant to) {

    /** Nearer than this nobody looks. */
    public static final Duration NEAREST = Duration.ofMinutes(10);

    private static final List<Integer> MINUTES =
            List.of(1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 5760, 10080);

    /** A mark: at midnight a day begins. */
    public record Tick(Instant at, boolean day) {}

    /** All of it. */
    public static TimeAxis whole(Instant first, Instant last) {
        Instant end = last.isBefore(first.plus(NEAREST)) ? first.plus(NEAREST) : last;
        return new TimeAxis(first, end, first, end);
    }

    /** All that there is. */
    public TimeAxis whole() {
        return whole(first, last);
    }

    public boolean isWhole() {
        return from.equals(first) && to.equals(last);
    }

    /** The same look at other bounds; who looked at all of it still does. */
    public TimeAxis within(Instant begins, Instant ends) {
        TimeAxis all = whole(begins, ends);
        return isWhole() ? all : all.showing(from, length());
    }

    /** Nearer, or farther for a factor over one; that moment stays where it is. */
    public TimeAxis zoomed(double factor, Instant at) {
        double part = Math.clamp(place(at), 0, 1);
        Duration next = Duration.ofMillis(Math.round(length().toMillis() * factor));
        return showing(at(part).minusMillis(Math.round(next.toMillis() * part)), next);
    }

    /** Moved by that part of what is shown, later where it is positive. */
    public TimeAxis moved(double part) {
        return showing(from.plusMillis(Math.round(length().toMillis() * part)), length());
    }

    private TimeAxis showing(Instant begins, Duration wanted) {
        Duration all = Duration.between(first, last);
        Duration shown = wanted.compareTo(NEAREST) < 0 ? NEAREST : wanted.compareTo(all) > 0 ? all : wanted;
        Instant latest = last.minus(shown);
        Instant begin = begins.isBefore(first) ? first : begins.isAfter(latest) ? latest : begins;
        return new TimeAxis(first, last, begin, begin.plus(shown));
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** Where that moment is: 0 at the left edge, 1 at the right one, beyond where it is not shown. */
    public double place(Instant moment) {
        return (double) Duration.between(from, moment).toMillis() / length().toMillis();
    }

    /** The moment at that place. */
    public Instant at(double place) {
        return from.plusMillis(Math.round(length().toMillis() * place));
    }

    /** Round times in it, at most so many, midnights first. */
    public List<Tick> ticks(ZoneId zone, int most) {
        long minutes = Math.max(1, length().toMinutes());
        int step = MINUTES.stream()
                .filter(m -> minutes / m < Math.max(1, most))
                .findFirst()
                .orElse(Math.toIntExact(minutes / 1440 / Math.max(1, most) + 1) * 1440);
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime at = from.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        while (!at.toInstant().isAfter(to)) {
            if (!at.toInstant().isBefore(from)) {
                ticks.add(new Tick(at.toInstant(), at.getHour() == 0 && at.getMinute() == 0));
            }
            at = step < 1440 ? at.plusMinutes(step) : at.plusDays(step / 1440);
        }
        return List.copyOf(ticks);
    }
}
