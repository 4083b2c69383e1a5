package bonghwa.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file of the real disk. An interrupt closes the channel under everybody: no thread that comes here is ever interrupted. */
final class NioDiskFile implements DiskFile {

    private final FileChannel channel;

    NioDiskFile(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        write(channel.size(), bytes);
    }

    @Override
    public void overwrite(long offset, byte[] bytes) throws IOException {
        write(offset, bytes);
    }

    private void write(long offset, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = offset;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
    }

    @Override
    public void truncate(long size) throws IOException {
        channel.truncate(size);
    }

    /** Without the metadata that reading does not need; the length is always among what is forced. */
    @Override
    public void force() throws IOException {
        channel.force(false);
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
