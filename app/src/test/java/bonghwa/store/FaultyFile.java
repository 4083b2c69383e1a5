package bonghwa.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file of the {@link FaultyDisk}: what is on the disk, what was written since, and what a reader sees. */
final class FaultyFile implements DiskFile {

    private final FaultyDisk disk;
    private final List<Crash.Edit> unforced = new ArrayList<>();
    private byte[] forced;
    private byte[] seen;

    FaultyFile(FaultyDisk disk, byte[] bytes) {
        this.disk = disk;
        this.forced = bytes;
        this.seen = bytes;
    }

    FaultyFile crash(FaultyDisk after, Crash crash) {
        byte[] image = forced;
        for (Crash.Edit edit : crash.edits(List.copyOf(unforced))) {
            image = edit.on(image);
        }
        return new FaultyFile(after, image);
    }

    byte[] bytes() {
        return seen.clone();
    }

    private void edit(Crash.Edit edit) {
        seen = edit.on(seen);
        unforced.add(edit);
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        int fits = disk.take(bytes.length);
        edit(new Crash.Edit(seen.length, Arrays.copyOf(bytes, fits), false));
        if (fits < bytes.length) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void overwrite(long offset, byte[] bytes) throws IOException {
        disk.take(0);
        edit(new Crash.Edit(offset, bytes.clone(), false));
    }

    @Override
    public void truncate(long size) throws IOException {
        disk.take(0);
        if (size < seen.length) {
            edit(new Crash.Edit(size, new byte[0], true));
        }
    }

    /** When it fails, the system has dropped what it could not write: readers still see it, no later force writes it. */
    @Override
    public void force() throws IOException {
        try {
            disk.beginForce();
        } catch (IOException e) {
            unforced.clear();
            throw e;
        }
        settle();
    }

    /** What was written is now on the disk. */
    void settle() {
        for (Crash.Edit edit : unforced) {
            forced = edit.on(forced);
        }
        unforced.clear();
    }

    @Override
    public long size() {
        return seen.length;
    }

    @Override
    public void close() {}
}
