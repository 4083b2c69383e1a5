package bonghwa.sim;

import bonghwa.op.Head;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.Sha256;
import bonghwa.op.Signer;
import bonghwa.testing.Scribe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In some worlds somebody stores lines in others' names: what follows what is right, the signature is not theirs. Out of a chance of
 * its own, as with {@link Gaps}.
 */
final class Forgers {

    /** Such that no seed of {@code seeds.txt} has them. */
    private static final long OTHER = 0xf0_49e5L;

    private static final int LONGEST = 4;

    private final Chance chance;
    private final boolean some;
    private final Signer nobody = Scribe.signer(31_000);
    private int count;

    Forgers(long seed) {
        chance = new Chance(seed ^ OTHER);
        some = chance.one(3);
    }

    /** Perhaps one of these hubs is given some: behind an end, beside what is there, or before anything of a replica. */
    void perhaps(List<SimHub> hubs) {
        if (some && chance.one(25)) {
            SimHub hub = chance.of(hubs);
            if (hub.size() > 0) {
                hub.end(hub.begin(forged(chance.of(hub.lines()))));
            }
        }
    }

    private List<Line> forged(Line model) {
        List<Line> chain = new ArrayList<>();
        Origin origin = model.head().origin();
        @Nullable Line below = origin.counter() == 1 && chance.one(2) ? null : model;
        for (int i = 0; i < 1 + chance.below(LONGEST); i++) {
            below = forged(model, below);
            chain.add(below);
        }
        return chain;
    }

    private Line forged(Line model, @Nullable Line below) {
        Head like = model.head();
        HybridTimestamp stamp = (below == null ? like : below.head()).origin().stamp();
        Origin origin = new Origin(
                like.origin().replica(),
                below == null ? 1 : below.head().origin().counter() + 1,
                stamp,
                like.origin().recordedAt(),
                below == null ? null : below.id());
        String payload = "{\"salt\":\"f" + count++ + "\",\"text\":\"never said\"}";
        Head head = new Head(
                like.format(),
                origin,
                like.type(),
                like.incident(),
                like.author(),
                List.of(),
                like.says(),
                Sha256.of(payload.getBytes(StandardCharsets.UTF_8)));
        return Line.signed(head, payload, nobody);
    }
}
