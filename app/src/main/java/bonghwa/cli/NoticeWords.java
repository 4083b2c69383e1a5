package bonghwa.cli;

import bonghwa.domain.Language;
import bonghwa.exchange.notice.OwnWords;
import bonghwa.store.StoreFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The words of notices: the house's, and before them the organisation's own from a folder of the store or one that is named. */
record NoticeWords(
        Console console, StoreFolder store, @Nullable String named) {

    UnaryOperator<String> in(Language language) throws Failure {
        UnaryOperator<String> house = new Words(language)::text;
        Path folder = named == null ? store.root().resolve("templates") : console.path(named);
        Path file = folder.resolve(OwnWords.file(language));
        if (!Files.exists(file)) {
            return house;
        }
        try {
            return OwnWords.over(house, UserFile.text(file));
        } catch (OwnWords.BadWords e) {
            throw Failure.file(file.toString(), "cli.error.template-key", file, String.valueOf(e.getMessage()));
        }
    }
}
