package bonghwa.ui.notice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** How a notice leaves the window: to a file, or to the mail program of this machine. FX thread. */
public interface NoticeWays {

    /** Where it is to be saved; empty where somebody thought better of it. */
    Optional<Path> toSave(String title, String name);

    /** Writes that as UTF-8. */
    CompletionStage<?> write(Path file, String content);

    /** Opens that link in the mail program; whether there was one. */
    CompletionStage<Boolean> mail(String link);
}
