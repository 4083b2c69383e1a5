package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code bonghwa hub serve} as a process of its own, that can be killed and begun again; and commands on the same store. */
final class ServedHub implements AutoCloseable {

    private final Path home;
    private Process process;

    ServedHub(Path home) throws IOException {
        this.home = Files.createDirectories(home);
    }

    /** Returns once it says that it serves. */
    ServedHub serve() throws IOException {
        process = begin("hub", "serve", "--address", "127.0.0.1", "--json");
        BufferedReader words = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        if (words.readLine() == null) {
            throw new IOException(Files.readString(home.resolve("complaints.txt")));
        }
        return this;
    }

    /** Lets somebody in, by a command beside it. */
    Invitation invites(String name) throws Exception {
        Process command = begin("hub", "add-member", name);
        try (BufferedReader words = new BufferedReader(new InputStreamReader(command.getInputStream(), UTF_8))) {
            List<String> said = words.lines().toList();
            if (command.waitFor() != 0) {
                throw new IOException(Files.readString(home.resolve("complaints.txt")));
            }
            return Invitation.parse(said.getLast());
        }
    }

    private Process begin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx400m",
                "-Dbonghwa.reserve.mb=0",
                "-Dh2.bindAddress=127.0.0.1"));
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of("--module-path", modules, "--add-modules", "javafx.controls"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "bonghwa.Launcher"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(home.resolve("complaints.txt").toFile());
        builder.environment().put("BONGHWA_STORE", home.resolve("store").toString());
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
