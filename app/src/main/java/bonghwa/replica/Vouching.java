package bonghwa.replica;

import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What anchors in a record say that was there. Whoever wrote them: an anchor is signed and takes nothing away, so that of a desk
 * that does not count proves as much. For one thread.
 */
final class Vouching {

    private record Word(String witness, Instant at, End end) {}

    private final List<Word> words = new ArrayList<>();

    /** Hears a record whose line was found good; only anchors matter. */
    void hear(Recorded recorded) {
        if (recorded.meaning() instanceof Meaning.Understood(Operation.Anchored(List<End> ends, _), _)) {
            String witness = recorded.head().author().desk();
            Instant at = recorded.head().origin().recordedAt();
            ends.forEach(end -> words.add(new Word(witness, at, end)));
        }
    }

    /** What was vouched for and is not among these, of each replica once: all of it, and who missed it first. */
    List<Cut> cuts(Map<String, Branches> held) {
        Map<String, Cut> cuts = new TreeMap<>();
        for (Word word : words) {
            Branches branches = held.getOrDefault(word.end().replica(), Branches.NONE);
            if (!branches.holds(word.end())) {
                cuts.merge(word.end().replica(), cut(word, branches), Vouching::both);
            }
        }
        return List.copyOf(cuts.values());
    }

    private static Cut cut(Word word, Branches held) {
        Chain chain = held.chain();
        long longest = held.longest();
        return new Cut(
                word.end().replica(),
                chain == null ? null : chain.certificate().desk(),
                longest,
                word.end().counter(),
                longest >= word.end().counter(),
                word.witness(),
                word.at());
    }

    private static Cut both(Cut one, Cut other) {
        Cut first = other.since().isBefore(one.since()) ? other : one;
        long vouched = Math.max(one.vouched(), other.vouched());
        return new Cut(
                first.replica(),
                first.desk(),
                first.held(),
                vouched,
                one.other() || other.other(),
                first.witness(),
                first.since());
    }
}
