package bonghwa;

import bonghwa.ui.notice.NoticeWays;
import bonghwa.ui.sync.Choosing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Takes notices out of the window: to a file that somebody chose, or to what this system opens a link to write mail with. */
record NoticesOut(Choosing choosing, Executor io, String system) implements NoticeWays {

    /** An opener that runs on has the link: some stay for as long as the mail program does. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    NoticesOut(Choosing choosing, Executor io) {
        this(choosing, io, System.getProperty("os.name", ""));
    }

    @Override
    public Optional<Path> toSave(String title, String name) {
        return choosing.toSave(title, name);
    }

    @Override
    public CompletionStage<?> write(Path file, String content) {
        return SavedFile.write(file, content.getBytes(StandardCharsets.UTF_8), io);
    }

    @Override
    public CompletionStage<Boolean> mail(String link) {
        return CompletableFuture.supplyAsync(() -> opened(link), io);
    }

    private boolean opened(String link) {
        try {
            Process process = new ProcessBuilder(opener(link))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.onExit()
                    .thenApply(p -> p.exitValue() == 0)
                    .completeOnTimeout(true, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (IOException e) {
            return false;
        }
    }

    /** What opens a link on this system. */
    List<String> opener(String link) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", link);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", link);
    }
}
