package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.Finding;
import bonghwa.cli.Upkeep;
import bonghwa.replica.Verification;
import bonghwa.store.At;
import bonghwa.store.Journal;
import bonghwa.store.Recovery;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks after stores without owning them: reads the journal as it stands, and never opens the database. */
record StoreUpkeep(Machinery machinery) implements Upkeep {

    private StoreFolder folder(@Nullable Path store) {
        return new StoreFolder((store == null ? machinery.folders().store() : store).toAbsolutePath());
    }

    @Override
    public List<Finding> verify(@Nullable Path store, @Nullable String root) throws Failure {
        StoreFolder folder = folder(store);
        List<Finding> findings = new ArrayList<>();
        try {
            Verification verification = new Verification();
            Recovery recovery = Journal.read(machinery.disk(), folder, At.START, (line, _) -> verification.add(line));
            recovery.damage().forEach(d -> findings.add(Finding.bad(
                    "verify.damage", String.valueOf(d.at().segment()), String.valueOf(d.at().offset()), d.detail())));
            verification.findings().forEach(f -> findings.add(Finding.bad(
                    "verify.line", f.replica(), String.valueOf(f.counter()), f.fault().name())));
            if (recovery.tail() != null) {
                findings.add(Finding.warning("verify.torn", String.valueOf(recovery.tail().bytes())));
            }
            findings.add(Finding.good(
                    "verify.lines", String.valueOf(verification.lines()), String.valueOf(verification.replicas())));
            if (verification.holes() > 0) {
                findings.add(Finding.warning("verify.holes", String.valueOf(verification.holes())));
            }
            return findings;
        } catch (IOException e) {
            throw Failures.unreadable(folder.root(), e);
        }
    }

    @Override
    public List<Finding> verifyFile(Path file, @Nullable String root) throws Failure {
        throw Failure.file(file.toString(), "verify.no-export", file);
    }

    @Override
    public List<Finding> doctor(@Nullable Path store) throws Failure {
        List<Finding> findings = new ArrayList<>(verify(store, null));
        findings.add(Finding.good("doctor.java", String.valueOf(Runtime.version())));
        return findings;
    }

    @Override
    public Path backup(@Nullable Path store, @Nullable Path to) throws Failure {
        throw Failure.store(folder(store).root().toString(), "trouble.io", "backup");
    }

    @Override
    public List<Finding> restore(@Nullable Path store, Path from) throws Failure {
        throw Failure.store(folder(store).root().toString(), "trouble.io", "restore");
    }
}
