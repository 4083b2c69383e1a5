package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Finding;
import bonghwa.op.Chain;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
            List<Finding> findings = new ArrayList<>(broken(recovery, verification));
            TornTail tail = recovery.tail();
            if (tail != null) {
                findings.add(Finding.warning("verify.torn", String.valueOf(tail.bytes())));
            }
            findings.add(counted(verification, findings.stream().anyMatch(f -> f.grade() == Finding.Grade.BAD)));
            findings.addAll(TrustCheck.of(verification, root, new TrustedRoot(machinery.disk(), folder))
                    .findings());
            if (verification.holes() > 0) {
                findings.add(Finding.warning("verify.holes", String.valueOf(verification.holes())));
            }
            verification
                    .forks()
                    .forEach(f -> findings.add(
                            Finding.warning("fork.verify", f.replica(), f.desk(), String.valueOf(f.counter()))));
            verification
                    .ahead(machinery.clock().instant())
                    .forEach((replica, stamp) ->
                            findings.add(Finding.warning("verify.ahead", replica, stamp.toString())));
            return findings;
        } catch (IOException e) {
            throw Failures.unreadable(folder.root(), e);
        }
    }

    private static List<Finding> broken(Recovery recovery, Verification verification) {
        List<Finding> findings = new ArrayList<>();
        recovery.damage()
                .forEach(d -> findings.add(Finding.bad(
                        damage(d.what()),
                        String.valueOf(d.at().segment()),
                        String.valueOf(d.at().offset()),
                        d.detail())));
        verification.findings().stream()
                .collect(Collectors.groupingBy(
                        Verification.Finding::replica, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .forEach((replica, faults) -> findings.addAll(first(replica, faults)));
        findings.addAll(new CutCheck(verification.cuts()).findings());
        return findings;
    }

    /** The first broken line of a replica; what stands behind it is broken because of it. */
    private static List<Finding> first(String replica, List<Verification.Finding> faults) {
        Verification.Finding first = faults.getFirst();
        Finding bad = Finding.bad(fault(first.fault()), replica, String.valueOf(first.counter()));
        int behind = faults.size() - 1;
        return behind == 0 ? List.of(bad) : List.of(bad, Finding.bad("verify.behind", replica, String.valueOf(behind)));
    }

    private static Finding counted(Verification verification, boolean bad) {
        String lines = String.valueOf(verification.lines());
        String replicas = String.valueOf(verification.replicas());
        return bad ? Finding.warning("verify.counted", lines, replicas) : Finding.good("verify.lines", lines, replicas);
    }

    private static String damage(Damage.What what) {
        return switch (what) {
            case BAD_LINE -> "verify.damage.bad-line";
            case CUT_SEGMENT -> "verify.damage.cut-segment";
            case MISSING_SEGMENT -> "verify.damage.missing-segment";
        };
    }

    private static String fault(Chain.Fault fault) {
        return switch (fault) {
            case NO_CERTIFICATE -> "verify.no-certificate";
            case FORGED_CERTIFICATE -> "verify.forged-certificate";
            case GAP -> "verify.gap";
            case OTHER_PREDECESSOR -> "verify.other-predecessor";
            case STAMP_BACK -> "verify.stamp-back";
            case BAD_SIGNATURE -> "verify.bad-signature";
        };
    }
}
