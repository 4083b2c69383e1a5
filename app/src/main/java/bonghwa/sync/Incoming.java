package bonghwa.sync;

import bonghwa.op.Chain;
import bonghwa.op.Line;
import bonghwa.op.Origin;
import bonghwa.op.VersionVector;
import bonghwa.replica.ReadAhead;
import bonghwa.replica.Replica;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What comes from a hub, at most {@code most} lines at a time. While a page is checked, forced and folded on the store lane, the next
 * one is fetched and read here; if not all of the page could be taken, that was in vain and it is asked for anew.
 */
record Incoming(Copy copy, Hub hub, Apart apart, InstantSource clock, int most) {

    /** A page as it was given, and read; {@code junk}: some of it has not the form of a line, and was not known yet. */
    private record Given(List<Held> rows, Page page, ReadAhead read, boolean junk) {}

    /** Page by page until nothing is new; {@code toCome} is told how many lines of those are still to come, before each page. */
    void all(VersionVector theirs, Round.Tally tally, LongConsumer toCome) throws HubFailure, LocalFailure {
        @Nullable Given next = null;
        boolean further = true;
        while (further) {
            VersionVector mine = copy.vector();
            toCome.accept(Vectors.lacking(mine, theirs));
            apart.reconsider(theirs);
            Given given = next == null ? asked(mine) : next;
            Optional<VersionVector> after =
                    Vectors.grown(mine, given.read().lines()).filter(grown -> Vectors.lacking(grown, theirs) > 0);
            // Said as soon as it is so: the next page may hang in a slow cable.
            CompletionStage<Replica.Merge> merging = taking(given).thenApply(merge -> {
                toCome.accept(Vectors.lacking(copy.vector(), theirs));
                return merge;
            });
            Replica.Merge taken;
            try {
                next = after.isPresent() ? asked(after.get()) : null;
            } finally {
                taken = LocalFailure.awaited(merging);
            }
            next = taken.refused().isEmpty() ? next : null;
            further = !given.rows().isEmpty() && judged(given, taken, tally);
        }
        toCome.accept(0);
    }

    /** Takes a page; whether that brought us further, for what cannot be taken yet would be given again and again. */
    boolean take(List<Held> rows, Round.Tally tally) throws LocalFailure {
        Given given = read(rows);
        return judged(given, LocalFailure.awaited(taking(given)), tally);
    }

    private Given asked(VersionVector have) throws HubFailure {
        return read(hub.pull(have, apart.prints(), most));
    }

    private Given read(List<Held> rows) {
        int junk = apart.size();
        Page page = Page.of(rows, apart);
        return new Given(rows, page, ReadAhead.of(page.list()), apart.size() > junk);
    }

    private CompletionStage<Replica.Merge> taking(Given given) throws LocalFailure {
        return given.page().lines().isEmpty()
                ? CompletableFuture.completedStage(new Replica.Merge(0, Map.of()))
                : copy.taking(given.read());
    }

    private boolean judged(Given given, Replica.Merge merge, Round.Tally tally) {
        int junk = apart.size();
        tally.taken(merge.taken());
        Map<String, Long> highest = new HashMap<>();
        given.page().lines().keySet().forEach(line -> {
            Origin origin = line.head().origin();
            highest.merge(origin.replica(), origin.counter(), Math::max);
        });
        given.page().lines().forEach((line, held) -> {
            Chain.@Nullable Fault fault = merge.refused().get(line);
            if (fault == Chain.Fault.BAD_SIGNATURE) {
                apart.addUnsigned(
                        line, held, highest.getOrDefault(line.head().origin().replica(), 0L));
            }
            judge(line, held, fault, tally);
        });
        return merge.taken() > 0 || given.junk() || apart.size() > junk;
    }

    /** What continues nothing yet may do so later. */
    private void judge(Line line, Held held, Chain.@Nullable Fault fault, Round.Tally tally) {
        if (fault == null) {
            tally.heard(line, held.account(), clock.instant());
        } else if (fault != Chain.Fault.GAP) {
            apart.add(held);
        }
    }
}
