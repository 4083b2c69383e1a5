package bonghwa.exchange.report;

import bonghwa.domain.Fork;
import bonghwa.domain.Room;
import bonghwa.op.Branches;
import bonghwa.op.Chain;
import bonghwa.op.End;
import bonghwa.op.Fold;
import bonghwa.op.Line;
import bonghwa.op.MalformedLine;
import bonghwa.op.Recorded;
import bonghwa.op.VersionVector;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The signed lines that a report is made from and carries: whole chains, each from its first line on, in an order that does not
 * depend on how they arrived. What the reader may not read is a line without its payload; its chain still verifies.
 */
public record Evidence(List<Line> lines) {

    private static final Comparator<Line> ORDER = Comparator.comparing(
                    (Line l) -> l.head().origin().replica())
            .thenComparing(l -> l.head().origin().counter())
            .thenComparing(Line::id);

    public Evidence {
        lines = lines.stream().sorted(ORDER).toList();
    }

    /** The lines as one file, as they stand in a journal. */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.forEach(line -> out.writeBytes(line.toBytes()));
        return out.toByteArray();
    }

    /** Reads such a file; anything but whole lines in their order is refused. */
    static Evidence read(byte[] bytes) throws BrokenReport {
        List<Line> lines = new ArrayList<>();
        try {
            int from = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    lines.add(Line.parse(Arrays.copyOfRange(bytes, from, i + 1)));
                    from = i + 1;
                }
            }
        } catch (MalformedLine e) {
            throw new BrokenReport("report.verify.line", e);
        }
        Evidence evidence = new Evidence(lines);
        if (!Arrays.equals(evidence.toBytes(), bytes)) {
            throw new BrokenReport("report.verify.line");
        }
        return evidence;
    }

    /** The ends of the chains, in an order of their own. */
    public List<End> vector() {
        List<End> ends = new ArrayList<>();
        branches().values().forEach(b -> ends.addAll(b.ends()));
        return VersionVector.of(ends).ends().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(End::replica)
                        .thenComparing(End::counter)
                        .thenComparing(End::hash))
                .toList();
    }

    Map<String, Branches> branches() {
        Map<String, Branches> branches = new HashMap<>();
        for (Line line : lines) {
            String replica = line.head().origin().replica();
            Branches before = branches.getOrDefault(replica, Branches.NONE);
            if (before.append(line, false, 0) instanceof Branches.Step.Taken(Branches after, _)) {
                branches.put(replica, after);
            }
        }
        return branches;
    }

    /** What these lines make for who trusts what the manifest names, with what was known when it says. */
    Fold fold(Manifest manifest) {
        List<Recorded> records = lines.stream()
                .filter(l -> manifest.knownAt() == null
                        || !l.head().origin().recordedAt().isAfter(manifest.knownAt()))
                .map(Recorded::of)
                .toList();
        return Fold.empty(manifest.clock(), manifest.root()).with(records);
    }

    /** Its room, with the forks of these chains. */
    Room room(Fold fold) {
        List<Fork> forks = new ArrayList<>();
        branches().forEach((replica, all) -> {
            for (Branches.Parting parting : all.partings()) {
                forks.add(new Fork(replica, parting.desk(), parting.counter()));
            }
        });
        forks.sort(null);
        return fold.room().withForks(forks);
    }

    /** Whether those chains are unbroken and every signature holds; the first fault otherwise. */
    java.util.Optional<Chain.Fault> fault() {
        Map<String, Branches> branches = new HashMap<>();
        for (Line line : lines) {
            String replica = line.head().origin().replica();
            switch (branches.getOrDefault(replica, Branches.NONE).append(line, true, 0)) {
                case Branches.Step.Taken(Branches after, _) -> branches.put(replica, after);
                case Branches.Step.Known _ -> {}
                case Branches.Step.Broken(Chain.Fault fault) -> {
                    return java.util.Optional.of(fault);
                }
            }
        }
        return java.util.Optional.empty();
    }
}
