package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Finding;
import bonghwa.replica.Verification;
import bonghwa.store.At;
import bonghwa.store.Damage;
import bonghwa.store.Journal;
import bonghwa.store.Recovery;
import bonghwa.store.StoreFolder;
import bonghwa.store.TornTail;
import bonghwa.store.TrustedRoot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a store's journal line by line and says what is wrong with it: damage, a torn end, lines that continue no chain, ends that
 * are not there any more.
 */
record JournalCheck(Machinery machinery, StoreFolder folder) {

    /** {@code root}: the desk that somebody says is the root of the room; null: the one that the store trusts. */
    List<Finding> findings(@Nullable String root) throws Failure {
        try {
            Verification verification = new Verification();
            Recovery recovery = Journal.read(machinery.disk(), folder, At.START, (line, _) -> verification.add(line));
            RecordCheck record = new RecordCheck(verification, machinery.clock().instant());
            List<Finding> findings = new ArrayList<>(broken(recovery));
            findings.addAll(record.broken());
            TornTail tail = recovery.tail();
            if (tail != null) {
                findings.add(Finding.warning("verify.torn", String.valueOf(tail.bytes())));
            }
            findings.add(record.counted(findings.stream().anyMatch(f -> f.grade() == Finding.Grade.BAD)));
            findings.addAll(TrustCheck.of(verification, root, new TrustedRoot(machinery.disk(), folder))
                    .findings());
            findings.addAll(record.others());
            return findings;
        } catch (IOException e) {
            throw Failures.unreadable(folder.root(), e);
        }
    }

    private static List<Finding> broken(Recovery recovery) {
        return recovery.damage().stream()
                .map(d -> Finding.bad(
                        damage(d.what()),
                        String.valueOf(d.at().segment()),
                        String.valueOf(d.at().offset()),
                        d.detail()))
                .toList();
    }

    private static String damage(Damage.What what) {
        return switch (what) {
            case BAD_LINE -> "verify.damage.bad-line";
            case CUT_SEGMENT -> "verify.damage.cut-segment";
            case MISSING_SEGMENT -> "verify.damage.missing-segment";
        };
    }
}
