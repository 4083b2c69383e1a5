package bonghwa.ui.model;

import bonghwa.domain.Review;
import bonghwa.domain.Service;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row of the states picture: a service, or below it one of its functions, with what it was worth to users from when to when. */
public record LaneRow(Target target, boolean inner, List<Span> spans) {

    /** All services and functions, in the order of the catalogue. */
    public static List<LaneRow> of(Review review) {
        List<LaneRow> rows = new ArrayList<>();
        for (Service service : review.catalogue().services()) {
            Target whole = Target.service(service.id());
            rows.add(new LaneRow(whole, false, review.lanes().of(whole)));
            service.functions().forEach(f -> {
                Target part = new Target.OfFunction(service.ref(f));
                rows.add(new LaneRow(part, true, review.lanes().of(part)));
            });
        }
        return List.copyOf(rows);
    }

    /** How it stands in the end. */
    public State state() {
        return spans.isEmpty() ? State.UNKNOWN : spans.getLast().state();
    }

    /** Which stretch that moment lies in; -1: in none. */
    public int stretchAt(Instant moment) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            if (!span.from().isAfter(moment)) {
                Instant end = Objects.requireNonNullElse(span.until(), Instant.MAX);
                return moment.isBefore(end) ? i : -1;
            }
        }
        return -1;
    }
}
