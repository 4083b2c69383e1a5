package bonghwa.replica;

import bonghwa.domain.Author;
import bonghwa.domain.Room;
import bonghwa.op.Chain;
import bonghwa.op.Head;
import bonghwa.op.HybridTimestamp;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.Origin;
import bonghwa.op.Recorded;
import bonghwa.op.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One group commit while it is put together: all that waits becomes lines that are forced together. Nothing of it is seen by
 * anybody before the force; if that fails, it never was. Store lane only.
 */
final class Round {

    private final Identity identity;
    private final InstantSource clock;
    private final Supplier<String> salts;
    private final Numbering numbering;
    private Holding holding;
    private @Nullable Chain chain;
    private final List<Line> lines = new ArrayList<>();
    private final List<Recorded> all = new ArrayList<>();

    Round(Holding holding, Identity identity, InstantSource clock, Supplier<String> salts, Numbering numbering) {
        this.holding = holding;
        this.identity = identity;
        this.clock = clock;
        this.salts = salts;
        this.numbering = numbering;
        this.chain = holding.chain(identity.replica().id());
        if (chain == null) {
            write(Typist.NOBODY, List.of(Draft.of(null, new Operation.ReplicaCertified(identity.certificate()))));
        }
    }

    /** Adds what the intent wants, or throws and adds nothing. */
    Commit add(Typist typist, Intent intent) throws Refusal {
        return write(typist, intent.drafts(holding.fold(), () -> numbering.next(identity.letter())));
    }

    /** Behind the intent: one that plays back moves a simulated clock to the moment of what it wants. */
    private Commit write(Typist typist, List<Draft> drafts) {
        Instant now = clock.instant();
        Room before = holding.room();
        Author author = new Author(identity.desk().id(), typist.person(), typist.role());
        HybridTimestamp stamp = start(now);
        List<Line> written = new ArrayList<>();
        // Of an act that cannot be written to its end nothing is: the next one continues what was there before.
        @Nullable Chain end = chain;
        for (Draft draft : drafts) {
            stamp = stamp.next(now.toEpochMilli());
            Line line = line(draft, author, stamp, now, end);
            written.add(line);
            end = continued(end, line);
        }
        chain = end;
        List<Recorded> records = written.stream().map(Recorded::of).toList();
        holding = holding.folded(records, stamp);
        lines.addAll(written);
        all.addAll(records);
        return new Commit(before, holding.room(), records);
    }

    /** The newest stamp of all, unless it is far ahead: else a replica that begins anew after such a one would be ahead, too. */
    private HybridTimestamp start(Instant now) {
        HybridTimestamp last = chain == null ? HybridTimestamp.ZERO : chain.stamp();
        return last.seen(holding.stamp(), now.toEpochMilli());
    }

    private Line line(Draft draft, Author author, HybridTimestamp stamp, Instant now, @Nullable Chain before) {
        OperationCodec.Written written = OperationCodec.write(draft.operation(), salts.get());
        Origin origin = new Origin(
                identity.replica().id(),
                before == null ? 1 : before.counter() + 1,
                stamp,
                now.truncatedTo(ChronoUnit.MILLIS),
                before == null ? null : before.hash());
        Head head = new Head(
                Head.FORMAT,
                origin,
                written.type(),
                draft.incident(),
                author,
                draft.replaces(),
                written.says(),
                Sha256.of(written.payload().getBytes(StandardCharsets.UTF_8)));
        return Line.signed(head, written.payload(), identity.replica());
    }

    /** What we wrote must continue our chain by the very rule that others will apply. */
    private static Chain continued(@Nullable Chain chain, Line line) {
        return switch (Chain.append(chain, line, false)) {
            case Chain.Step.Continued(Chain next) -> next;
            case Chain.Step.Broken(Chain.Fault fault) ->
                throw new IllegalStateException("own line " + line + ": " + fault);
        };
    }

    List<Line> lines() {
        return lines;
    }

    /** What the lines record, in their order. */
    List<Recorded> records() {
        return List.copyOf(all);
    }

    Holding holding() {
        return holding;
    }
}
