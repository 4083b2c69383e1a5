package bonghwa.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A check sum beside the database's file, written when it was closed in order and taken away before it is opened. Only a sealed
 * file is ever used. Without a seal its process died, and then H2 may open an older state or one with damaged pages in it, which
 * it notices only when it happens to read them, and sometimes not at all; making it anew from the journal takes seconds.
 */
record Seal(Disk disk, StoreFolder store) {

    private Path file() {
        return store.h2().resolve("room.mv.db");
    }

    private Path seal() {
        return store.h2().resolve("room.seal");
    }

    void put() throws IOException {
        new LocalFiles(disk).writeText(seal(), sum());
    }

    /** Takes the seal away. Fails when there is none, or when it does not fit the file. */
    void take() throws IOException {
        String seal =
                new LocalFiles(disk).readText(seal()).orElseThrow(() -> new IOException("nobody closed it in order"));
        boolean whole = disk.exists(file()) && seal.equals(sum());
        disk.delete(seal());
        disk.forceFolder(store.h2());
        if (!whole) {
            throw new IOException("it was changed while nobody had it open");
        }
    }

    private String sum() throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[1 << 20];
        long size = 0;
        try (InputStream in = disk.readFrom(file(), 0)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
                size += n;
            }
        }
        return Long.toHexString(sum.getValue()) + " " + size;
    }
}
