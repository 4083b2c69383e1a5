package bonghwa.cli;

import bonghwa.domain.LostTime;
import bonghwa.domain.Name;
import bonghwa.domain.Review;
import bonghwa.domain.Service;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every service and function was worth through the outage: its stretches, and the minutes that users lost. */
record ReviewLanes(Review review, Told told) {

    Map<String, @Nullable Object> services() {
        return ReviewLists.list(
                Review.LOST, review.catalogue().services().stream().map(this::service));
    }

    private Map<String, @Nullable Object> service(Service service) {
        Map<String, @Nullable Object> row = row(service.id(), service.name(), Target.service(service.id()));
        row.put(
                "functions",
                service.functions().stream()
                        .map(f -> row(f.id(), f.name(), new Target.OfFunction(service.ref(f))))
                        .toList());
        return row;
    }

    private Map<String, @Nullable Object> row(String id, Name name, Target target) {
        List<Span> lane = review.lanes().of(target);
        LostTime lost = review.lost(target);
        Map<String, @Nullable Object> minutes =
                Json.object("total", lost.total().toMinutes());
        for (State state : LostTime.STATES) {
            minutes.put(state.wire(), lost.in(state).toMinutes());
        }
        return Json.object(
                "id",
                id,
                "name",
                name.in(told.words().language()),
                "state",
                lane.isEmpty() ? State.UNKNOWN.wire() : lane.getLast().state().wire(),
                "lostMinutes",
                minutes,
                "spans",
                lane.stream().map(this::span).toList());
    }

    private Map<String, @Nullable Object> span(Span span) {
        Duration length = Duration.between(span.from(), span.until() == null ? review.at() : span.until());
        return Json.object(
                "state",
                span.state().wire(),
                "from",
                told.stamp().iso(span.from()),
                "until",
                told.stamp().iso(span.until()),
                "seconds",
                length.toSeconds());
    }
}
