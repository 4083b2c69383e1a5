package bonghwa.door;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other side of the door: has the owner of a store run a command line, as if it ran here. */
public final class Visitor {

    private static final Logger LOG = LoggerFactory.getLogger(Visitor.class);

    private Visitor() {}

    /**
     * Runs the command at the owner. Empty: nobody answers at that door. Fails when the owner goes away in the middle; then
     * only what was acknowledged is sure.
     */
    public static OptionalInt run(
            Path door, CommandLine command, InputStream in, OutputStream out, OutputStream err, Executor io)
            throws IOException {
        DoorPlace place = DoorPlace.of(door);
        Path path = place.path();
        if (!Files.exists(path) || !place.mine()) {
            return OptionalInt.empty();
        }
        SocketChannel channel;
        try {
            channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        } catch (IOException e) {
            LOG.debug("Nobody behind the door {}", path, e);
            return OptionalInt.empty();
        }
        try (channel;
                DataInputStream from = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)))) {
            // Not closed itself: what the owner left unread must not fail a command that it has carried out.
            DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            if (!taken(command, from, to)) {
                return OptionalInt.empty();
            }
            io.execute(() -> send(in, to));
            return OptionalInt.of(receive(from, out, err));
        }
    }

    /** An owner that leaves before it has taken the command has not run it: another one may. */
    private static boolean taken(CommandLine command, DataInputStream from, DataOutputStream to) {
        try {
            new Frame(Frame.Kind.COMMAND, command.toBytes()).write(to);
            return Frame.read(from).kind() == Frame.Kind.TAKEN;
        } catch (IOException e) {
            LOG.debug("The owner left before it took the command", e);
            return false;
        }
    }

    private static void send(InputStream in, DataOutputStream to) {
        try {
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                new Frame(Frame.Kind.INPUT, Arrays.copyOf(buffer, count)).write(to);
            }
            new Frame(Frame.Kind.INPUT_END, new byte[0]).write(to);
        } catch (IOException e) {
            LOG.debug("The owner took no more input", e);
        }
    }

    private static int receive(DataInputStream from, OutputStream out, OutputStream err) throws IOException {
        while (true) {
            Frame frame = Frame.read(from);
            switch (frame.kind()) {
                case OUTPUT -> pass(frame, out);
                case ERROR -> pass(frame, err);
                case EXIT -> {
                    return Byte.toUnsignedInt(frame.bytes()[0]);
                }
                case COMMAND, TAKEN, INPUT, INPUT_END -> throw new IOException("the owner sent " + frame.kind());
            }
        }
    }

    private static void pass(Frame frame, OutputStream to) throws IOException {
        to.write(frame.bytes());
        to.flush();
    }
}
