package bonghwa.cli;

import bonghwa.domain.Language;
import bonghwa.exchange.report.ReportOrder;
import bonghwa.exchange.report.Reports;
import bonghwa.op.Line;
import bonghwa.op.Signer;
import bonghwa.replica.OpenStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the report of an incident from what a store holds, sealed by its replica. Reads the whole journal: never on the FX thread. */
public record ReportMaker(OpenStore store, Reports reports) {

    /** What the store holds of that incident, and the line by which a desk vouches for a replica (null: it has not yet). */
    private record Held(List<Line> lines, @Nullable Line certificate) {}

    /** The messages of each language, as the report says them. */
    public static Function<Language, UnaryOperator<String>> words() {
        return language -> new Words(language)::text;
    }

    /** The file. A desk that never recorded anything says first, with an anchor, who it is. */
    public byte[] make(ReportOrder order) throws IOException {
        Signer replica = joined(store.signer());
        Held held = held(order.incident(), replica);
        if (held.certificate() == null) {
            joined(store.anchoring().anchor());
            held = held(order.incident(), replica);
        }
        return reports.make(order, held.lines(), Objects.requireNonNull(held.certificate()), replica);
    }

    private static <T> T joined(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /** What was said in other incidents is in no report, and would be most of what a room holds after years. */
    private Held held(String incident, Signer replica) throws IOException {
        List<Line> lines = new ArrayList<>();
        String id = replica.id();
        @Nullable Line[] first = new Line[1];
        store.outgoing().each(line -> {
            String of = line.head().incident();
            lines.add(of == null || of.equals(incident) ? line : line.withoutPayload());
            if (line.head().origin().counter() == 1
                    && line.head().origin().replica().equals(id)) {
                first[0] = line;
            }
        });
        return new Held(lines, first[0]);
    }
}
