package bonghwa.exchange.report;

import bonghwa.domain.DeskStanding;
import bonghwa.op.Certificate;
import bonghwa.op.Fold;
import bonghwa.op.Recorded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a report that somebody hands over, with nothing but its bytes: the seal first, which costs least and covers all, then the
 * chains and signatures of the attached lines, then whether the pages are what these lines say, and what it is all worth to who
 * trusts a root.
 */
public record ReportCheck(Reports reports) {

    /** How something was found to be. */
    public enum Grade {
        GOOD,
        WARNING,
        BAD
    }

    /** Something that was looked at: a message key with its arguments. */
    public record Verdict(Grade grade, String key, List<String> arguments) {

        static Verdict of(Grade grade, String key, String... arguments) {
            return new Verdict(grade, key, List.of(arguments));
        }
    }

    /** Whether these are the bytes of a PDF at all. */
    public static boolean looksLikeOne(byte[] start) {
        return start.length > 4 && start[0] == '%' && start[1] == 'P' && start[2] == 'D' && start[3] == 'F';
    }

    /** What is to be said of that file; {@code root}: the desk that somebody trusts; null: nobody said. */
    public List<Verdict> of(byte[] file, @Nullable String root) throws IOException {
        try {
            Seal.Opened opened = Seal.open(file);
            Certificate by = opened.seal().vouching().orElseThrow(() -> new BrokenReport("report.verify.certificate"));
            if (!opened.seal().holds(by, opened.base())) {
                throw new BrokenReport("report.verify.seal");
            }
            List<Verdict> verdicts = new ArrayList<>();
            verdicts.add(Verdict.of(Grade.GOOD, "report.verify.sealed", by.desk()));
            inside(opened.base(), by, root, verdicts);
            return List.copyOf(verdicts);
        } catch (BrokenReport e) {
            return List.of(Verdict.of(Grade.BAD, e.key()));
        }
    }

    private void inside(byte[] base, Certificate by, @Nullable String root, List<Verdict> verdicts)
            throws BrokenReport {
        Attached attached = Attached.of(base);
        Manifest manifest = attached.manifest();
        Evidence evidence = attached.evidence();
        if (!evidence.vector().equals(manifest.vector())) {
            throw new BrokenReport("report.verify.vector");
        }
        if (evidence.fault().isPresent()) {
            throw new BrokenReport("report.verify.chain");
        }
        long replicas =
                manifest.vector().stream().map(e -> e.replica()).distinct().count();
        verdicts.add(Verdict.of(
                Grade.GOOD,
                "report.verify.lines",
                String.valueOf(evidence.lines().size()),
                String.valueOf(replicas)));
        Fold fold = Fold.empty(manifest.clock(), manifest.root())
                .with(evidence.lines().stream().map(Recorded::of).toList());
        verdicts.addAll(new Completeness(manifest, evidence, fold).verdicts());
        Verdict pages = pages(base, manifest, evidence);
        verdicts.add(pages);
        verdicts.add(worth(manifest, fold, by, root, pages.grade() == Grade.GOOD));
    }

    /** Only the same program makes the same pages; another one says that it did not try. */
    private Verdict pages(byte[] base, Manifest manifest, Evidence evidence) throws BrokenReport {
        boolean ours = manifest.program().equals(reports.program()) && manifest.template() == Manifest.TEMPLATE;
        if (!ours) {
            return Verdict.of(Grade.WARNING, "report.verify.other-version", manifest.program(), reports.program());
        }
        if (manifest.edition().form() == Edition.Form.PRESS) {
            return Verdict.of(Grade.WARNING, "report.verify.pages-withheld");
        }
        boolean same = Strange.read(() -> {
            byte[] again = reports.base(manifest, evidence);
            return Arrays.equals(again, base) || SameObjects.of(again, base);
        });
        return same
                ? Verdict.of(Grade.GOOD, "report.verify.pages")
                : Verdict.of(Grade.BAD, "report.verify.other-pages");
    }

    private static Verdict worth(
            Manifest manifest, Fold fold, Certificate by, @Nullable String root, boolean compared) {
        if (root == null) {
            return Verdict.of(
                    Grade.GOOD,
                    "report.verify.consistent",
                    Optional.ofNullable(manifest.root()).orElse("–"));
        }
        if (!root.equals(manifest.root())) {
            return Verdict.of(Grade.BAD, "verify.other-root", root);
        }
        DeskStanding standing =
                by.desk().equals(root) ? DeskStanding.ROOT : fold.trusted().standing(by.desk());
        return switch (standing) {
            case ROOT, STEWARD, MEMBER ->
                Verdict.of(Grade.GOOD, compared ? "report.verify.authentic" : "report.verify.authentic-record", root);
            case WALL, WAITING, REVOKED -> Verdict.of(Grade.BAD, "report.verify.stranger", by.desk());
        };
    }
}
