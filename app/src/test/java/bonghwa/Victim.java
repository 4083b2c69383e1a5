package bonghwa;

import static java.nio.charset.StandardCharsets.UTF_8;

import bonghwa.testing.Patient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A real process that records what streams in, {@code bonghwa log -}, and is killed in the middle of it by SIGKILL. */
final class Victim {

    private static final int ID = 43;
    private static final int MOST_UNANSWERED = 40;

    /** What the victim said before it died: the ids of what it acknowledged; and how many lines it had been given. */
    record Life(List<String> acknowledged, int given, String complaints) {}

    private final Path folder;
    private final Path home;
    private final Random random;

    Victim(Path folder, Path home, Random random) {
        this.folder = folder;
        this.home = home;
        this.random = random;
    }

    /** Lives for so many milliseconds after that many acknowledgements, while lines stream in. */
    Life killedAfterWords(String name, int words, long millis) throws IOException {
        return live(name, words, millis);
    }

    /** Is killed so many milliseconds after its start, whatever it does then: perhaps it still opens the store. */
    Life killedAfterStart(String name, long millis) throws IOException {
        return live(name, 0, millis);
    }

    private Life live(String name, int awaited, long millis) throws IOException {
        Path complaints = home.resolve("complaints.txt");
        Process process = start(complaints);
        AtomicInteger given = new AtomicInteger();
        Semaphore unanswered = new Semaphore(MOST_UNANSWERED);
        CompletableFuture<Void> feeding = CompletableFuture.runAsync(
                () -> feed(process.getOutputStream(), name, given, unanswered), Thread::startVirtualThread);
        List<String> acknowledged = new ArrayList<>();
        if (awaited == 0) {
            killLater(process, millis);
        }
        try (BufferedReader words = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                // The last word may be cut off; an id that can be read whole was said.
                if (word.length() >= ID) {
                    acknowledged.add(word.substring(0, ID));
                    unanswered.release();
                    if (acknowledged.size() == awaited) {
                        killLater(process, millis);
                    }
                }
            }
        }
        unanswered.release(Short.MAX_VALUE);
        feeding.join();
        return new Life(acknowledged, given.get(), Files.readString(complaints));
    }

    /** By the handle: the process itself would close our end of its pipe, and what it said last would be lost. */
    private static void killLater(Process process, long millis) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(process.toHandle()::destroyForcibly);
    }

    private Process start(Path complaints) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx400m",
                "-Dbonghwa.reserve.mb=0"));
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of("--module-path", modules, "--add-modules", "javafx.controls"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "log", "-"));
        ProcessBuilder builder = new ProcessBuilder(Patient.command(command)).redirectError(complaints.toFile());
        builder.environment().put("BONGHWA_STORE", folder.toString());
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    /** Small heaps of lines with pauses, so that some lines are forced alone and some together, until the pipe breaks. */
    private void feed(OutputStream out, String name, AtomicInteger given, Semaphore unanswered) {
        try (out) {
            while (true) {
                StringBuilder heap = new StringBuilder();
                int lines = 1 + random.nextInt(12);
                unanswered.acquireUninterruptibly(lines);
                for (int i = 0; i < lines; i++) {
                    heap.append("memo ")
                            .append(name)
                            .append(" line ")
                            .append(given.get() + i)
                            .append('\n');
                }
                given.addAndGet(lines);
                out.write(heap.toString().getBytes(UTF_8));
                out.flush();
                LockSupport.parkNanos(random.nextInt(20) * 1_000_000L);
            }
        } catch (IOException _) {
            // The victim is dead.
        }
    }
}
