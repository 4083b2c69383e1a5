package bonghwa.door;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The owner's side: runs the command lines of other processes, each on a thread of the io lane, with their input and output
 * streamed. The socket is a file that only the owner's user may open.
 */
public final class Door implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    /** Runs a command line here and returns its exit code. */
    public interface Runner {
        int run(CommandLine command, InputStream in, OutputStream out, OutputStream err);
    }

    private final Path file;
    private final ServerSocketChannel server;
    private final Phaser visitors = new Phaser(1);

    private Door(Path file, ServerSocketChannel server) {
        this.file = file;
        this.server = server;
    }

    /** Opens the door of a store that this process owns; what an owner before left behind is taken away. */
    public static Door open(Path file, Executor io, Runner runner) throws IOException {
        Path path = reachable(file);
        Files.deleteIfExists(path);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
        Door door = new Door(path, server);
        io.execute(() -> door.serve(io, runner));
        return door;
    }

    /** The path itself, or one in the temporary folder where it is longer than a socket's name may be. */
    static Path reachable(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.toString().length() < 100
                ? absolute
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "bonghwa-" + Integer.toHexString(absolute.hashCode()) + ".sock");
    }

    private void serve(Executor io, Runner runner) {
        while (server.isOpen()) {
            try {
                SocketChannel visitor = server.accept();
                visitors.register();
                io.execute(() -> attend(visitor, runner));
            } catch (AsynchronousCloseException e) {
                return;
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.warn("The door could not let somebody in", e);
            }
        }
    }

    private void attend(SocketChannel visitor, Runner runner) {
        try (visitor;
                DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(visitor)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(visitor)))) {
            CommandLine command = CommandLine.parse(Frame.read(in).bytes());
            new Frame(Frame.Kind.TAKEN, new byte[0]).write(out);
            int exit = runner.run(
                    command,
                    new FrameInput(in),
                    new FrameOutput(out, Frame.Kind.OUTPUT),
                    new FrameOutput(out, Frame.Kind.ERROR));
            new Frame(Frame.Kind.EXIT, new byte[] {(byte) exit}).write(out);
        } catch (IOException e) {
            LOG.info("A visitor left: {}", e.toString());
        } finally {
            visitors.arriveAndDeregister();
        }
    }

    /** Lets nobody in any more, and returns when those who are in have left. */
    @Override
    public void close() throws IOException {
        server.close();
        visitors.arriveAndAwaitAdvance();
        Files.deleteIfExists(file);
    }
}
