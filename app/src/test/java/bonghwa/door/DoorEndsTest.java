package bonghwa.door;

import static bonghwa.door.Doorstep.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Owners and visitors that come late, end, fail or die, and what is left of them for the other side. */
@Timeout(60)
class DoorEndsTest {

    @TempDir
    private Path folder;

    private Doorstep step;

    @BeforeEach
    void place() {
        step = new Doorstep(folder.resolve("door"));
    }

    @AfterEach
    void leave() {
        step.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Void> closing(Door door) {
        return CompletableFuture.runAsync(() -> {
            try {
                door.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void leaveFile() throws IOException {
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(step.file));
        }
        assertThat(step.file).exists();
    }

    @Test
    void a_closing_owner_waits_for_the_visitor_inside() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Door door = step.open((_, _, out, _) -> {
            inside.countDown();
            await(go);
            say(out, "kept");
            return 0;
        });
        CompletableFuture<Doorstep.Visit> visit = step.visitor(InputStream.nullInputStream());
        await(inside);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> {
            try {
                door.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(closing.isDone()).isFalse();
        go.countDown();
        closing.get(30, TimeUnit.SECONDS);

        assertThat(visit.get(30, TimeUnit.SECONDS).text()).isEqualTo("kept");
    }

    @Test
    void where_nobody_is_the_visitor_finds_nobody() throws IOException {
        assertThat(step.visit("").exit()).isEmpty();
    }

    @Test
    void a_closed_door_leaves_no_file_and_lets_nobody_in() throws IOException {
        step.open(Doorstep::echo).close();

        assertThat(step.file).doesNotExist();
        assertThat(step.visit("").exit()).isEmpty();
    }

    @Test
    void behind_the_file_of_a_dead_owner_the_visitor_finds_nobody() throws IOException {
        leaveFile();

        assertThat(step.visit("").exit()).isEmpty();
    }

    @Test
    void a_new_owner_takes_the_place_of_a_dead_one() throws IOException {
        leaveFile();
        try (Door _ = step.open(Doorstep::echo)) {
            assertThat(step.visit("again").text()).isEqualTo("again");
        }
    }

    @Test
    void a_visitor_who_sends_nonsense_does_not_harm_the_next_one() throws IOException {
        try (Door _ = step.open(Doorstep::echo)) {
            try (var rude = SocketChannel.open(UnixDomainSocketAddress.of(step.file))) {
                rude.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            }
            assertThat(step.visit("still here").text()).isEqualTo("still here");
        }
    }

    @Test
    void an_owner_that_fails_in_the_middle_is_an_error_for_the_visitor() throws IOException {
        try (Door _ = step.open((_, _, _, _) -> {
            throw new UncheckedIOException(new IOException("the owner stumbles"));
        })) {
            assertThatThrownBy(() -> step.visit("")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_visitor_who_stands_in_the_door_and_says_nothing_does_not_keep_the_owner() throws Exception {
        Door door = step.open(Doorstep::echo);
        try (SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(step.file))) {
            // Whoever was served after him shows that he is inside.
            assertThat(step.visit("next").text()).isEqualTo("next");
            closing(door).get(30, TimeUnit.SECONDS);

            assertThat(silent.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }

    @Test
    void an_owner_that_ends_takes_what_a_visitor_has_typed_as_all_of_it() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        Door door = step.open((_, in, out, _) -> {
            try {
                out.write(in.readNBytes(5));
                read.countDown();
                out.write(in.readAllBytes().length);
                return 0;
            } catch (IOException e) {
                return 9;
            }
        });
        try (PipedOutputStream typing = new PipedOutputStream();
                PipedInputStream input = new PipedInputStream(typing)) {
            CompletableFuture<Doorstep.Visit> visit = step.visitor(input, "log", "-");
            typing.write("first".getBytes(StandardCharsets.US_ASCII));
            typing.flush();
            await(read);
            closing(door).get(30, TimeUnit.SECONDS);

            assertThat(visit.get(30, TimeUnit.SECONDS).exit()).hasValue(0);
            assertThat(visit.get().text()).isEqualTo("first\0");
        }
    }

    @Test
    void a_visitor_who_dies_while_he_types_is_an_accident_for_his_command() throws Exception {
        CompletableFuture<Boolean> accident = new CompletableFuture<>();
        try (Door _ = step.open((_, in, _, _) -> {
            try {
                accident.complete(in.readAllBytes().length < 0);
            } catch (IOException e) {
                accident.complete(true);
            }
            return 0;
        })) {
            try (SocketChannel dying = SocketChannel.open(UnixDomainSocketAddress.of(step.file))) {
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(dying));
                byte[] command = new CommandLine(folder, List.of("log", "-"), Map.of()).toBytes();
                new Frame(Frame.Kind.COMMAND, command).write(out);
                DataInputStream in = new DataInputStream(Channels.newInputStream(dying));
                assertThat(Frame.read(in).kind()).isEqualTo(Frame.Kind.TAKEN);
            }
            assertThat(accident.get(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
