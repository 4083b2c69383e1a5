package bonghwa;

import bonghwa.cli.Failure;
import bonghwa.cli.UserFile;
import bonghwa.replica.Refusal;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Writes what leaves the room into a file that somebody chose in the window, whole or not at all; that it cannot is a sentence. */
final class SavedFile {

    private SavedFile() {}

    static CompletionStage<Void> write(Path file, byte[] bytes, Executor beside) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        UserFile.write(file, bytes);
                    } catch (Failure e) {
                        Object[] arguments =
                                e.arguments().stream().map(String::valueOf).toArray();
                        throw new CompletionException(new Refusal(e.key(), arguments));
                    }
                },
                beside);
    }
}
