package bonghwa.ui.report;

import bonghwa.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What leaves the room: which incident, which names in its title not everybody may read, and where its files go. */
public record Subject(String incident, List<String> internal, Target target) {

    public Subject {
        internal = List.copyOf(internal);
    }

    /** Asks where a file goes that ends so; {@code open}: everybody may read it. FX thread. */
    @FunctionalInterface
    public interface Target {
        Optional<Path> of(String suffix, boolean open);
    }

    /** What to say before it goes to everybody; empty: nothing. */
    String warning(boolean open, Messages messages) {
        return open && !internal.isEmpty() ? messages.text("report.internal-names", String.join(", ", internal)) : "";
    }
}
