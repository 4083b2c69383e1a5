package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * A process of its own in which somebody types into a laptop's store without end, while it exchanges with a hub; what was answered for
 * it says. Killed and begun again as often as one likes.
 */
final class TypistProcess {

    private static final int ID = 43;
    private static final long PAUSE_NANOS = 3_000_000;

    private final Path folder;
    private final PostgresUrl hub;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);
    private Process process;

    TypistProcess(Path folder, PostgresUrl hub) {
        this.folder = folder;
        this.hub = hub;
    }

    /** The process: the folder, and the port, the database and the account of the hub. */
    public static void main(String... arguments) throws Exception {
        PostgresUrl hub = new PostgresUrl(
                arguments[3],
                List.of(new PostgresUrl.Host("127.0.0.1", Integer.parseInt(arguments[1]))),
                arguments[2],
                null,
                null);
        try (LiveLaptop laptop = new LiveLaptop(Path.of(arguments[0]), hub);
                PrintStream out = new PrintStream(System.out, true, UTF_8)) {
            for (int i = 0; !out.checkError(); i++) {
                out.println(laptop.types(laptop + " 글 " + i).hash());
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    TypistProcess begin() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypistProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(hub.hosts().getFirst().port()),
                        hub.database(),
                        hub.user())
                .redirectError(folder.resolve("complaints.txt").toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        process = builder.start();
        Process begun = process;
        reading = CompletableFuture.runAsync(() -> read(begun), Thread::startVirtualThread);
        return this;
    }

    private void read(Process from) {
        try (BufferedReader words = new BufferedReader(new InputStreamReader(from.getInputStream(), UTF_8))) {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                // The last word may be cut off; an id that can be read whole was said.
                if (word.length() == ID) {
                    acknowledged.add(word);
                }
            }
        } catch (IOException e) {
            // It was killed.
        }
    }

    /** By the handle: the process itself would close our end of its pipe, and what it said last would be lost. */
    void kill() {
        process.toHandle().destroyForcibly();
        reading.join();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    boolean lives() {
        return process.isAlive();
    }
}
