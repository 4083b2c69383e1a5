package bonghwa.store;

import bonghwa.op.Base64Url;
import bonghwa.op.End;
import bonghwa.op.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This machine, as far as a store must know it: who it is, and what it remembers outside of the store about the last
 * opening. The memory is a folder of the user on this machine that is not synchronised to others
 * ({@code ~/.local/state/bonghwa}, say).
 */
public final class Machine {

    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);

    private final Disk disk;
    private final Path memory;
    private final SecureRandom random;
    private final MachineId id;

    public Machine(Disk disk, Path memory, SecureRandom random) {
        this(disk, memory, random, MachineId.OF_THE_SYSTEM);
    }

    Machine(Disk disk, Path memory, SecureRandom random, List<Path> ids) {
        this.disk = disk;
        this.memory = memory;
        this.random = random;
        this.id = new MachineId(disk, ids, memory, random);
    }

    /** What this machine thinks of a store that it is about to open. */
    public enum Acquaintance {
        /** Never opened by anybody. */
        NEW,
        /** The very folder that this machine opened last time, in the state in which it was left. */
        SAME,
        /** A copy, a restored backup, a moved folder, or another machine: its replica must not be written on. */
        STRANGE
    }

    /**
     * Looks at a store whose journal folder exists; {@code held}: whether its journal holds that line. Touches nothing.
     * When in doubt a store is strange, which costs only an id.
     */
    public Acquaintance know(StoreFolder store, Predicate<End> held) throws IOException {
        Optional<MachineMark> found = mark(store.machine());
        if (found.isEmpty()) {
            return unused(store) ? Acquaintance.NEW : Acquaintance.STRANGE;
        }
        MachineMark here = here(store, found.get().session());
        Optional<MachineMark> remembered = mark(memoryOf("opened-", here));
        boolean same =
                found.get().samePlace(here) && remembered.map(here::equals).orElse(true);
        return same && reached(here).last().stream().allMatch(held) ? Acquaintance.SAME : Acquaintance.STRANGE;
    }

    /** A backup, or a folder copied by hand without its mark, looks like a new store but for what it holds. */
    private boolean unused(StoreFolder store) throws IOException {
        return new Segments(disk, store.journal()).end().equals(At.START) && !disk.exists(store.desk());
    }

    /**
     * Leaves the mark of this opening, in the store and on the machine. The owner of the journal's lock calls it, after
     * it has acted on what {@link #know} said, and notes in what is returned how far it comes. A crash between the two
     * writes makes the store strange once, never falsely the same.
     */
    public Reached mark(StoreFolder store) throws IOException {
        byte[] session = new byte[16];
        random.nextBytes(session);
        MachineMark here = here(store, Base64Url.encode(session));
        new LocalFiles(disk).writeText(store.machine(), here.text());
        remember(here);
        return reached(here);
    }

    private Reached reached(MachineMark mark) {
        return new Reached(disk, memoryOf("reached-", mark), mark.session());
    }

    private void remember(MachineMark here) {
        try {
            new LocalFiles(disk).writeText(memoryOf("opened-", here), here.text());
        } catch (IOException e) {
            // A second witness, no condition: without it the next opening finds an older session or none, which is
            // safe.
            LOG.warn("this machine cannot remember {}", here.path(), e);
        }
    }

    private MachineMark here(StoreFolder store, String session) throws IOException {
        return new MachineMark(id.text(), disk.realPath(store.root()).toString(), disk.key(store.journal()), session);
    }

    private Optional<MachineMark> mark(Path file) throws IOException {
        return new LocalFiles(disk)
                .read(file)
                .map(bytes -> MachineMark.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    private Path memoryOf(String what, MachineMark mark) {
        return memory.resolve(what + Sha256.of(mark.path().getBytes(StandardCharsets.UTF_8)));
    }
}
