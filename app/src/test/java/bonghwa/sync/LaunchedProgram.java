package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program itself, run as a process of its own on the store in that folder. */
record LaunchedProgram(Path home) {

    /** Runs that command to its end; the lines of its answer. */
    List<String> says(String... words) throws IOException, InterruptedException {
        Process command = begin(words);
        try (BufferedReader answer = new BufferedReader(new InputStreamReader(command.getInputStream(), UTF_8))) {
            List<String> lines = answer.lines().toList();
            if (command.waitFor() != 0) {
                throw new IOException(complaints());
            }
            return lines;
        }
    }

    /** What it wrote on standard error. */
    String complaints() throws IOException {
        return Files.readString(home.resolve("complaints.txt"));
    }

    Process begin(String... words) throws IOException {
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
}
