package bonghwa.cli;

import bonghwa.domain.Language;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Text;
import bonghwa.exchange.notice.Composer;
import bonghwa.exchange.notice.Medium;
import bonghwa.exchange.notice.Occasion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The words of a notice: as the board gives them, as somebody edited them in a file, or as the draft has them. */
final class NoticeTexts {

    @Option(names = "--text-ko", paramLabel = "FILE", descriptionKey = "cli.option.text-ko")
    private @Nullable String korean;

    @Option(names = "--text-en", paramLabel = "FILE", descriptionKey = "cli.option.text-en")
    private @Nullable String english;

    private @Nullable NoticeDraft draft;

    /** The same notice as the draft for those readers was begun: its basis, its next one, and what it corrects. */
    Occasion continued(Occasion occasion) throws Failure {
        NoticeDraft begun = NoticeDrafts.draft(occasion);
        draft = begun;
        @Nullable
        SentNotice corrects = occasion.incident().notices().stream()
                .filter(n -> n.audience() == occasion.readers().audience())
                .filter(begun::corrects)
                .findFirst()
                .orElse(null);
        return new Occasion(
                occasion.incident(),
                occasion.catalogue(),
                occasion.readers(),
                begun.basis(),
                begun.next(),
                occasion.cause(),
                corrects);
    }

    /** What is saved for everybody to go on with. */
    NoticeDraft draft(BaseCommand command, Occasion occasion, NoticeWords words) throws Failure {
        return new NoticeDraft(
                occasion.basis(),
                occasion.next(),
                occasion.cause(),
                occasion.number() + occasion.letter(),
                text(command, occasion, words),
                null);
    }

    Text text(BaseCommand command, Occasion occasion, NoticeWords words) throws Failure {
        return new Text(
                text(command, occasion, words, Language.KO, korean),
                text(command, occasion, words, Language.EN, english));
    }

    private String text(
            BaseCommand command, Occasion occasion, NoticeWords words, Language language, @Nullable String edited)
            throws Failure {
        if (edited != null) {
            return UserFile.text(command.console().path(edited)).strip();
        }
        return draft != null
                ? draft.text().in(language)
                : Medium.TEXT
                        .of(Composer.compose(occasion, language, words.in(language)))
                        .strip();
    }

    /** The drafts that go out with it: those that stand, if it was sent from one. */
    List<String> goesOut(Occasion occasion) {
        return draft == null
                ? List.of()
                : occasion.incident()
                        .conduct()
                        .drafts()
                        .of(occasion.readers().audience())
                        .toReplace();
    }

    /** Who approved the draft that goes out. */
    @Nullable
    String approvedBy() {
        return draft == null ? null : draft.approvedBy();
    }
}
