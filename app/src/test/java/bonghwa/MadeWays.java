package bonghwa;

import bonghwa.ui.notice.NoticeWays;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What left the window: files by the name that was offered, and the last link that was mailed. */
final class MadeWays implements NoticeWays {

    final Map<String, String> files = new TreeMap<>();
    boolean mailProgram = true;

    @Nullable
    String mailed;

    @Override
    public Optional<Path> toSave(String title, String name) {
        return Optional.of(Path.of(name));
    }

    @Override
    public CompletionStage<?> write(Path file, String content) {
        files.put(file.toString(), content);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Boolean> mail(String link) {
        mailed = link;
        return CompletableFuture.completedFuture(mailProgram);
    }
}
