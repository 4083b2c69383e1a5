package bonghwa.exchange.imports;

import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One alert of a payload: what its labels say, and what somebody wrote about it. */
record Alert(Spot spot) {

    private static final List<String> SERVICE = List.of("service", "app", "application", "component", "system");
    private static final List<String> PERHAPS = List.of("job", "namespace", "instance", "alertname");

    /** By its service and function labels; other labels count where they name something that is here already. */
    Optional<Target> target(Names names) {
        Optional<String> service = label(SERVICE);
        String function = labels().text("function");
        if (service.isPresent()) {
            return names.target(function.isBlank() ? "" : service.get(), function.isBlank() ? service.get() : function);
        }
        return PERHAPS.stream()
                .map(labels()::text)
                .filter(value -> !value.isBlank() && names.means(value))
                .findFirst()
                .flatMap(names::target);
    }

    /** What its severity says of the state; empty where it says nothing of users. */
    Optional<State> state() {
        return switch (labels().text("severity").toLowerCase(Locale.ROOT)) {
            case "critical", "page", "emergency", "error", "high", "p1", "sev1" -> Optional.of(State.MAJOR_OUTAGE);
            case "warning", "warn", "medium", "low", "p2", "p3", "sev2", "sev3" -> Optional.of(State.DEGRADED);
            default -> Optional.empty();
        };
    }

    boolean resolved() {
        return spot.text("status").equals("resolved");
    }

    /** What the sender knows it by; else all its labels. */
    String fingerprint() {
        String given = spot.text("fingerprint");
        return given.isBlank() ? shown() : given;
    }

    Spot starts() {
        return spot.at("startsAt").orElse(spot);
    }

    Optional<Spot> ends() {
        return spot.at("endsAt").filter(e -> !e.text().isBlank());
    }

    /** Its name and what it says; its labels where it says nothing. */
    String words() {
        Spot notes = spot.at("annotations").orElse(spot);
        String said = Stream.of("summary", "message", "title", "description")
                .map(notes::text)
                .filter(t -> !t.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return labels().text("alertname") + ": " + (said.isEmpty() ? shown() : said);
    }

    private Spot labels() {
        return spot.at("labels").orElse(spot);
    }

    private Optional<String> label(List<String> names) {
        return names.stream().map(labels()::text).filter(t -> !t.isBlank()).findFirst();
    }

    private String shown() {
        return labels().fields().stream()
                .map(l -> l.name() + "=" + l.text())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** It began or ended at that moment. */
    record Turn(Alert alert, boolean firing, When when, Optional<Target> target) {}
}
