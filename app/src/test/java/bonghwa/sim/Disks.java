package bonghwa.sim;

import bonghwa.store.FaultyDisk;
import bonghwa.store.KeyFiles;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** What is put on a machine's disk before there is a store on it. */
final class Disks {

    /** Where each machine has its store. */
    static final StoreFolder STORE = new StoreFolder(Path.of("/store"));

    private Disks() {}

    /** Makes a desk on that disk before anything else; its fingerprint. */
    static String desk(FaultyDisk disk, SecureRandom random) throws IOException {
        return new KeyFiles(disk, STORE.keys(), random).create("desk").id();
    }

    /** That disk's store trusts that desk. */
    static void trusting(FaultyDisk disk, String root) throws IOException {
        new TrustedRoot(disk, STORE).write(root);
    }

    /** What is forced of the journal on that disk is not. */
    static void forceless(FaultyDisk disk) {
        disk.forceless(STORE.journal());
    }
}
