package bonghwa;

import bonghwa.cli.Finding;
import bonghwa.op.Chain;
import bonghwa.replica.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of lines that were checked, wherever they stood, which are broken, what is missing, and what somebody should know. */
record RecordCheck(Verification verification, Instant now) {

    List<Finding> findings() {
        List<Finding> broken = broken();
        return Stream.of(broken, List.of(counted(!broken.isEmpty())), others())
                .flatMap(List::stream)
                .toList();
    }

    /** What continues no chain, is not signed, or was cut off. */
    List<Finding> broken() {
        List<Finding> findings = new ArrayList<>();
        verification.findings().stream()
                .collect(Collectors.groupingBy(
                        Verification.Finding::replica, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .forEach((replica, faults) -> findings.addAll(first(replica, faults)));
        findings.addAll(new CutCheck(verification.cuts()).findings());
        return findings;
    }

    /** What is missing, parts, or is ahead of time. */
    List<Finding> others() {
        List<Finding> findings = new ArrayList<>();
        if (verification.holes() > 0) {
            findings.add(Finding.warning("verify.holes", String.valueOf(verification.holes())));
        }
        verification
                .forks()
                .forEach(f -> findings.add(
                        Finding.warning("fork.verify", f.replica(), f.desk(), String.valueOf(f.counter()))));
        verification
                .ahead(now)
                .forEach((replica, stamp) -> findings.add(Finding.warning("verify.ahead", replica, stamp.toString())));
        return findings;
    }

    /** The first broken line of a replica; what stands behind it is broken because of it. */
    private static List<Finding> first(String replica, List<Verification.Finding> faults) {
        Verification.Finding first = faults.getFirst();
        Finding bad = Finding.bad(fault(first.fault()), replica, String.valueOf(first.counter()));
        int behind = faults.size() - 1;
        return behind == 0 ? List.of(bad) : List.of(bad, Finding.bad("verify.behind", replica, String.valueOf(behind)));
    }

    /** How much was looked at; {@code bad}: something was wrong with it. */
    Finding counted(boolean bad) {
        String lines = String.valueOf(verification.lines());
        String replicas = String.valueOf(verification.replicas());
        return bad ? Finding.warning("verify.counted", lines, replicas) : Finding.good("verify.lines", lines, replicas);
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
