package bonghwa.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A door in a folder of its own, and visitors to it. */
final class Doorstep implements AutoCloseable {

    /** What a visitor got: its exit code, absent when nobody took the command, and what was said. */
    record Visit(OptionalInt exit, byte[] out, byte[] err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    private final ExecutorService io = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<UncheckedIOException> escaped = new ConcurrentLinkedQueue<>();
    final Path file;

    Doorstep(Path file) {
        this.file = file;
    }

    Door open(Door.Runner runner) throws IOException {
        return Door.open(file, this::watched, runner);
    }

    /** As the lanes do it: what escapes a task ends that task and nothing else. */
    private void watched(Runnable task) {
        io.execute(() -> {
            try {
                task.run();
            } catch (UncheckedIOException e) {
                escaped.add(e);
            }
        });
    }

    Visit visit(String input, String... arguments) throws IOException {
        return visit(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    Visit visit(InputStream input, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OptionalInt exit = Visitor.run(
                file,
                new CommandLine(Path.of("/somewhere/else"), List.of(arguments), Map.of("LANG", "ko_KR.UTF-8")),
                input,
                out,
                err,
                io);
        return new Visit(exit, out.toByteArray(), err.toByteArray());
    }

    CompletableFuture<Visit> visitor(InputStream input, String... arguments) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return visit(input, arguments);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                io);
    }

    /** A runner that gives back what it was given to read. */
    static int echo(CommandLine command, InputStream in, OutputStream out, OutputStream err) {
        try {
            assertThat(command.arguments()).isNotNull();
            in.transferTo(out);
            return 0;
        } catch (IOException e) {
            return 1;
        }
    }

    /** What a runner says on the way. */
    static void say(OutputStream out, String words) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        io.shutdownNow();
    }
}
