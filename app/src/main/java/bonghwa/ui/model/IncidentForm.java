package bonghwa.ui.model;

import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Phase;
import bonghwa.domain.Severity;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed about an incident as a whole: only the title must be there. The start is written as in an entry line. FX thread. */
public final class IncidentForm {

    private final MomentReader moments;
    private final Supplier<Instant> now;
    private final @Nullable Incident before;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty start = new SimpleStringProperty(this, "start", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObjectProperty<Phase> phase;
    private final Phase phaseBefore;
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(this, "severity", Severity.UNSET);

    /** {@code before}: an incident that there is already; null for a new one. */
    IncidentForm(MomentReader moments, Supplier<Instant> now, @Nullable Incident before) {
        this.moments = moments;
        this.now = now;
        this.before = before;
        this.phaseBefore = before == null ? Phase.INVESTIGATING : before.phase(now.get());
        this.phase = new SimpleObjectProperty<>(this, "phase", phaseBefore);
        if (before != null) {
            severity.set(before.facts().severity());
        }
    }

    public StringProperty title() {
        return title;
    }

    /** {@code 15:19}, {@code -20m}, {@code 어제 23시}; empty: now, or as it was. */
    public StringProperty start() {
        return start;
    }

    public StringProperty reason() {
        return reason;
    }

    public ObjectProperty<Severity> severity() {
        return severity;
    }

    /** Where the work stands. */
    public ObjectProperty<Phase> phase() {
        return phase;
    }

    /** Where the work stood when the form was opened. */
    Phase phaseBefore() {
        return phaseBefore;
    }

    /** The phases in which the work on it can be; none where it has not begun or has ended. */
    public List<Phase> phases() {
        return before == null || before.closed() ? List.of() : Phase.OPEN;
    }

    /** What was said before, null for a new incident. */
    public @Nullable Facts before() {
        return before == null ? null : before.facts();
    }

    /** When the outage started, as typed; empty where that is no moment, or one that is still to come. */
    public Optional<Instant> started() {
        if (start.get().isBlank()) {
            return Optional.of(before == null ? now.get() : before.facts().started());
        }
        return moments.read(start.get(), now.get()).map(When::at).filter(at -> !at.isAfter(now.get()));
    }

    public boolean complete() {
        return !title.get().isBlank() && started().isPresent();
    }
}
