package bonghwa.bench;

import bonghwa.store.JournalFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Several measurements under one name, one after the other. */
record BenchList(List<Bench> all) implements Bench {

    @Override
    public List<Figure> run() throws IOException, JournalFailure {
        List<Figure> figures = new ArrayList<>();
        for (Bench bench : all) {
            figures.addAll(bench.run());
        }
        return List.copyOf(figures);
    }
}
