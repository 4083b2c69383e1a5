package bonghwa.store;

import java.io.Closeable;
import java.io.IOException;

/** A file that is open for writing, by one thread. */
public interface DiskFile extends Closeable {

    /** Appends all bytes in one write. After an exception any part of them may stand at the end. */
    void append(byte[] bytes) throws IOException;

    /** Writes over bytes that are there. */
    void overwrite(long offset, byte[] bytes) throws IOException;

    /** Cuts everything from {@code size} on. */
    void truncate(long size) throws IOException;

    /** Returns when everything written so far would survive a power cut. After an exception nobody knows what would. */
    void force() throws IOException;

    /** The length of the file. */
    long size() throws IOException;
}
