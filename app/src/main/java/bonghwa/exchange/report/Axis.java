package bonghwa.exchange.report;

import bonghwa.domain.Incident;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time on paper, with marks at round hours of a zone, few enough to be read; at midnight stands the date. */
record Axis(Instant from, Instant to, ZoneId zone) {

    private static final int MOST = 9;
    private static final List<Integer> HOURS = List.of(1, 2, 3, 6, 12, 24, 48, 96, 168);

    /** A mark: at midnight the day begins. */
    record Tick(Instant at, boolean day) {}

    static Axis of(Instant from, Instant to, ZoneId zone) {
        return new Axis(from, to.isAfter(from) ? to : from.plus(Duration.ofMinutes(1)), zone);
    }

    /** From the start of an outage, in its zone. */
    static Axis of(Incident incident, Instant at) {
        Instant started = incident.facts().started();
        return of(started.isAfter(at) ? at : started, at, incident.facts().zone());
    }

    /** Where that moment is, between 0 and 1. */
    double place(Instant moment) {
        double all = Duration.between(from, to).toMillis();
        double here = Duration.between(from, moment).toMillis();
        return Math.clamp(here / all, 0, 1);
    }

    List<Tick> ticks() {
        long hours = Math.max(1, Duration.between(from, to).toHours());
        int step = HOURS.stream().filter(h -> hours / h <= MOST).findFirst().orElse((int) (hours / MOST));
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime at = from.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        while (!at.toInstant().isAfter(to)) {
            if (at.toInstant().isAfter(from)) {
                ticks.add(new Tick(at.toInstant(), at.getHour() == 0));
            }
            at = at.plusHours(step);
        }
        // What would stand over the edge is not drawn.
        return ticks.stream().filter(t -> place(t.at()) <= 0.96).toList();
    }
}
