package bonghwa.exchange.report;

import bonghwa.exchange.report.ReportCheck.Grade;
import bonghwa.exchange.report.ReportCheck.Verdict;
import bonghwa.op.Branches;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.Meaning;
import bonghwa.op.Operation;
import bonghwa.op.OperationCodec;
import bonghwa.op.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether anything is missing that ought to be attached: lines for which an anchor vouches, and what lines of a full report said. */
record Completeness(Manifest manifest, Evidence evidence, Fold fold) {

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        Set<String> cut = cut();
        if (!cut.isEmpty()) {
            verdicts.add(Verdict.of(Grade.BAD, "report.verify.cut", String.join(", ", cut)));
        }
        long holes = holes();
        if (holes > 0) {
            verdicts.add(Verdict.of(Grade.WARNING, "report.verify.holes", String.valueOf(holes)));
        }
        return verdicts;
    }

    /** The replicas of which some anchor saw more than is attached; whoever wrote it: an anchor takes nothing away. */
    private Set<String> cut() {
        Map<String, Branches> held = evidence.branches();
        Set<String> cut = new TreeSet<>();
        for (Line line : evidence.lines()) {
            if (line.head().type().equals(OperationType.ANCHORED.wire())
                    && OperationCodec.read(line)
                            instanceof Meaning.Understood(Operation.Anchored(List<End> ends, _), _)) {
                ends.stream()
                        .filter(end ->
                                !held.getOrDefault(end.replica(), Branches.NONE).holds(end))
                        .forEach(end -> cut.add(end.replica()));
            }
        }
        return cut;
    }

    /** Lines of which a full report should have what they say, and has not, though nobody redacted it. */
    private long holes() {
        if (manifest.edition().open()) {
            return 0;
        }
        Set<String> redacted = fold.redacted();
        return evidence.lines().stream()
                .filter(l -> l.payload().isEmpty() && !redacted.contains(l.id()))
                .filter(l -> l.head().incident() == null
                        || manifest.incident().equals(l.head().incident()))
                .count();
    }
}
