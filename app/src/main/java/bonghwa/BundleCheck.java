package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Finding;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.replica.Verification;
import bonghwa.sync.Bundle;
import bonghwa.sync.Held;
import bonghwa.sync.HubFailure;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a bundle, or a file of a folder hub, as it lies there: whether it is whole, and what the lines in it are worth. */
record BundleCheck(Path file, Instant now) {

    /** {@code root}: the desk that somebody says is the root of the room; null: nobody said. */
    List<Finding> findings(@Nullable String root) throws Failure {
        Verification verification = new Verification();
        List<String> odd = new ArrayList<>();
        try {
            Bundle.importFrom(file, page -> page.forEach(held -> add(held, verification, odd)));
        } catch (HubFailure e) {
            if (e.reason() == HubFailure.Reason.DAMAGED) {
                return List.of(Finding.bad("verify.bundle.damaged", file.toString()));
            }
            throw Failure.file(file.toString(), "verify.no-export", file);
        }
        List<Finding> findings = new ArrayList<>();
        if (!odd.isEmpty()) {
            findings.add(Finding.bad("verify.bundle.odd", String.valueOf(odd.size())));
        }
        findings.addAll(new RecordCheck(verification, now).findings());
        if (root != null) {
            findings.addAll(
                    new TrustCheck(verification.fold(root), verification.consistent() && odd.isEmpty(), root, true)
                            .findings());
        } else if (verification.consistent() && odd.isEmpty()) {
            findings.add(Finding.good("verify.bundle.consistent"));
        }
        return findings;
    }

    private static void add(Held held, Verification verification, List<String> odd) {
        try {
            verification.add(Line.parse(held.line()));
        } catch (MalformedLine e) {
            odd.add(held.print());
        }
    }
}
