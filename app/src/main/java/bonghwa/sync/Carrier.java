package bonghwa.sync;

import bonghwa.op.VersionVector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** Exchanges with what is carried by hand: a stick or folder both ways, a bundle one way. Blocks: io lane only. */
public record Carrier(Copy copy, Timing timing, Executor io, RandomGenerator random) {

    private static final String MARK = "bonghwa-hub";
    private static final String OWN = "bonghwa";

    /** Exchanges once with the folder that somebody chose; the lines stand in a folder of their own in it, which is made. */
    public Round stick(Path chosen) throws HubFailure, LocalFailure, Stranger {
        if (!Files.isDirectory(chosen)) {
            throw new HubFailure(HubFailure.Reason.UNREACHABLE, "no folder " + chosen, null);
        }
        Path folder = Files.exists(chosen.resolve(MARK)) ? chosen : chosen.resolve(OWN);
        if (!Files.exists(folder.resolve(MARK))) {
            FolderHub.init(folder, random);
        }
        copy.expect(() -> desks(new FolderHub(folder, random)));
        try (Replicator once = new Replicator(new Stick(folder, random, io), copy, timing, io, new Bell(), _ -> {})) {
            return once.once();
        }
    }

    /** The desks in whose name anything stands there. */
    private static Set<String> desks(Hub stick) throws HubFailure {
        Set<String> desks = new TreeSet<>();
        VersionVector seen = VersionVector.EMPTY;
        Apart apart = new Apart(); // else junk would come again and again, and what stands behind it never
        boolean further = true;
        while (further) {
            int junk = apart.size();
            Page page = Page.of(stick.pull(seen, apart.prints(), Exchange.PAGE), apart);
            desks.addAll(page.desks());
            VersionVector now = Vectors.after(seen, page.list());
            further = !now.equals(seen) || apart.size() > junk;
            seen = now;
        }
        return desks;
    }

    /** Writes all that is here into one file; how many lines. */
    public long export(Path file) throws HubFailure, LocalFailure {
        return new Bundles(copy).export(file);
    }

    /** Takes what a bundle holds; how many lines were new. What is no line is passed over. */
    public long take(Path file) throws HubFailure, LocalFailure {
        return new Bundles(copy).take(file).lines();
    }
}
