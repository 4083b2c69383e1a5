package bonghwa;

import bonghwa.bench.Bench;
import bonghwa.bench.Figure;
import bonghwa.bench.Parts;
import bonghwa.cli.Failure;
import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Runs measurements for the command that asks for them: what goes wrong has a sentence there. */
record Measuring(Benches benches) {

    List<String> names() {
        return List.copyOf(benches.all().keySet());
    }

    /** What the measurement of that name finds. */
    List<Figure> figures(String measurement) throws Failure {
        return run(Objects.requireNonNull(benches.all().get(measurement)));
    }

    List<Figure> sync(String hub, String password, int room, Parts parts) throws Failure {
        return run(benches.sync(hub, password, room, parts));
    }

    /** The wall, also through that hub. */
    List<Figure> wall(String hub, String password) throws Failure {
        return run(benches.wall(hub, password));
    }

    private static List<Figure> run(Bench bench) throws Failure {
        try {
            return bench.run();
        } catch (JournalFailure e) {
            throw Failures.of(e).orElseThrow();
        } catch (IOException e) {
            throw Failure.no("bench", "trouble.bench", String.valueOf(e.getMessage()));
        }
    }
}
