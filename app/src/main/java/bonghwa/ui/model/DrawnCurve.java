package bonghwa.ui.model;

import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.Log;
import bonghwa.domain.RecoveryCurve;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The curve of an incident, which needs the whole history at many moments: drawn anew when something was recorded, and else once in a
 * while; one at a time, beside the FX thread, and what came meanwhile with the next look. FX thread.
 */
final class DrawnCurve {

    private static final int STEPS = 60;
    private static final int MINUTES = 5;

    private final Executor beside;
    private final Consumer<Runnable> post;
    private final ReadOnlyObjectWrapper<RecoveryCurve> value =
            new ReadOnlyObjectWrapper<>(this, "value", RecoveryCurve.EMPTY);
    private @Nullable Log drawn;
    private boolean drawing;

    DrawnCurve(Executor beside, Consumer<Runnable> post) {
        this.beside = beside;
        this.post = post;
    }

    ReadOnlyObjectProperty<RecoveryCurve> value() {
        return value.getReadOnlyProperty();
    }

    /** It is to be that incident's, until now. */
    @SuppressWarnings("ReferenceEquality")
    void follow(Catalogue catalogue, Incident incident, Instant now) {
        if (drawing || (incident.log() == drawn && fresh(now))) {
            return;
        }
        drawing = true;
        beside.execute(() -> {
            try {
                RecoveryCurve next = RecoveryCurve.of(
                        catalogue,
                        incident.log(),
                        Audience.PUBLIC,
                        incident.facts().started(),
                        now,
                        STEPS);
                post.accept(() -> {
                    drawn = incident.log();
                    value.set(next);
                });
            } finally {
                post.accept(() -> drawing = false);
            }
        });
    }

    private boolean fresh(Instant now) {
        return !value.get().points().isEmpty()
                && value.get()
                        .points()
                        .getLast()
                        .at()
                        .plus(MINUTES, ChronoUnit.MINUTES)
                        .isAfter(now);
    }
}
