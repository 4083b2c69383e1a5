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

    private final DoorPlace place;
    private final ServerSocketChannel server;
    private final Guests guests = new Guests();

    private Door(DoorPlace place, ServerSocketChannel server) {
        this.place = place;
        this.server = server;
    }

    /** Opens the door of a store that this process owns; what an owner before left behind is taken away. */
    public static Door open(Path file, Executor io, Runner runner) throws IOException {
        DoorPlace place = DoorPlace.of(file);
        place.make();
        Files.deleteIfExists(place.path());
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        boolean bound = false;
        try {
            server.bind(UnixDomainSocketAddress.of(place.path()));
            if (place.posix()) {
                Files.setPosixFilePermissions(place.path(), PosixFilePermissions.fromString("rw-------"));
            }
            bound = true;
        } finally {
            if (!bound) {
                server.close();
            }
        }
        Door door = new Door(place, server);
        io.execute(() -> door.serve(io, runner));
        return door;
    }

    private void serve(Executor io, Runner runner) {
        while (server.isOpen()) {
            try {
                SocketChannel visitor = server.accept();
                if (guests.enters(visitor)) {
                    io.execute(() -> attend(visitor, runner));
                } else {
                    visitor.close();
                }
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
            FrameInput input = new FrameInput(in);
            if (!guests.commands(visitor, input)) {
                return;
            }
            new Frame(Frame.Kind.TAKEN, new byte[0]).write(out);
            int exit = runner.run(
                    command, input, new FrameOutput(out, Frame.Kind.OUTPUT), new FrameOutput(out, Frame.Kind.ERROR));
            new Frame(Frame.Kind.EXIT, new byte[] {(byte) exit}).write(out);
        } catch (IOException e) {
            LOG.info("A visitor left: {}", e.toString());
        } finally {
            guests.leaves(visitor);
        }
    }

    /** Lets nobody in any more, and returns when those whose command runs have finished it; who only stands there is sent away. */
    @Override
    public void close() throws IOException {
        server.close();
        guests.end();
        place.remove();
    }
}
