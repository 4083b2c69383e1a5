package bonghwa;

import bonghwa.cli.Finding;
import bonghwa.domain.Unapplied;
import bonghwa.op.Fold;
import bonghwa.op.Recorded;
import bonghwa.replica.Verification;
import bonghwa.store.TrustedRoot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what a record is worth: <em>consistent</em> if all that can be said is that nobody changed it; <em>authentic</em> if those
 * who wrote what counts were let in by a root that somebody named. Lists what does not count, desk by desk.
 *
 * @param trusted the root that somebody named; null: nobody did
 * @param asked whether it was named for this check, rather than by the store
 */
record TrustCheck(Fold fold, boolean whole, @Nullable String trusted, boolean asked) {

    static TrustCheck of(Verification verification, @Nullable String root, TrustedRoot kept) throws IOException {
        @Nullable String trusted = root != null ? root : kept.read().orElse(null);
        return new TrustCheck(verification.fold(trusted), verification.consistent(), trusted, root != null);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (trusted == null) {
            fold.root().filter(_ -> whole).ifPresent(own -> findings.add(Finding.good("verify.consistent", own)));
        } else if (fold.trusted().replicasOf(trusted).isEmpty()) {
            findings.add(
                    asked
                            ? Finding.bad("verify.other-root", trusted)
                            : Finding.warning("verify.unheard-root", trusted));
        } else if (whole) {
            findings.add(Finding.good("verify.authentic", trusted));
        }
        notCounting()
                .forEach((desk, count) -> findings.add(Finding.warning(
                        "verify.not-counting." + count.reason().key(), desk, String.valueOf(count.lines()))));
        return findings;
    }

    private record Count(Unapplied.Reason reason, long lines) {}

    /** How many lines of each desk do not count, and why (one reason, where there are several). */
    private Map<String, Count> notCounting() {
        Map<String, Unapplied.Reason> reasons = new HashMap<>();
        fold.room().unapplied().forEach(u -> reasons.put(u.id(), u.reason()));
        Map<String, Count> counts = new TreeMap<>();
        for (Recorded recorded : fold.notCounting()) {
            Unapplied.Reason reason = reasons.getOrDefault(recorded.id(), Unapplied.Reason.NOT_ADMITTED);
            counts.merge(
                    recorded.head().author().desk(),
                    new Count(reason, 1),
                    (a, b) -> new Count(a.reason(), a.lines() + 1));
        }
        return counts;
    }
}
