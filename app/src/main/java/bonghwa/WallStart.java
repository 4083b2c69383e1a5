package bonghwa;

import bonghwa.domain.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Begins a wall as people begin one: by the launcher. What it says goes to a file, of which the last line tells why it ended. */
record WallStart(Path said) implements WallProcess.Start {

    /** What the launcher says of itself, and what jpackage's says. */
    private static final List<String> LAUNCHERS = List.of("bonghwa.launcher", "jpackage.app-path");

    /** The launcher of this process; none where Java was called by hand. */
    static Optional<String> launcher(Function<String, String> properties) {
        return LAUNCHERS.stream()
                .flatMap(name -> Stream.ofNullable(properties.apply(name)))
                .findFirst();
    }

    /** The command line of a wall on the record of that store. */
    static List<String> command(String launcher, Path store, Language language, int screen) {
        return List.of(
                launcher,
                "--store",
                store.toString(),
                "--lang",
                language.name().toLowerCase(Locale.ROOT),
                "wall",
                "--screen",
                Integer.toString(screen));
    }

    @Override
    public WallProcess.Running begin(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        return new WallProcess.Running(process.onExit().thenApply(Process::exitValue), this::last);
    }

    private String last() {
        try {
            return Files.readString(said, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce("", (_, line) -> line);
        } catch (IOException e) {
            return said.toString();
        }
    }
}
