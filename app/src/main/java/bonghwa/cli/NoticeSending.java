package bonghwa.cli;

import bonghwa.domain.Language;
import bonghwa.domain.Release;
import bonghwa.domain.Text;
import bonghwa.exchange.notice.Composer;
import bonghwa.exchange.notice.Medium;
import bonghwa.exchange.notice.Occasion;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a notice is recorded as sent: who approved it, where it went out, and its text where somebody edited it. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NoticeSending {

    @Option(names = "--send", required = true, descriptionKey = "cli.option.send")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean send;

    @Option(names = "--approved-by", paramLabel = "PERSON", descriptionKey = "cli.option.approved-by")
    private @Nullable String approvedBy;

    @Option(names = "--channel", paramLabel = "CHANNEL", descriptionKey = "cli.option.channel")
    private List<String> channels = new ArrayList<>();

    @Option(names = "--text-ko", paramLabel = "FILE", descriptionKey = "cli.option.text-ko")
    private @Nullable String korean;

    @Option(names = "--text-en", paramLabel = "FILE", descriptionKey = "cli.option.text-en")
    private @Nullable String english;

    /** The record of the notice, with its exact text in both languages. */
    Operation.NoticeSent notice(BaseCommand command, Session session, Occasion occasion, NoticeWords words)
            throws Failure {
        if (approvedBy == null) {
            throw Failure.usage("--approved-by", "cli.error.approved-by");
        }
        List<String> where = new ArrayList<>();
        for (String channel : channels) {
            where.add(Wording.required("--channel", channel));
        }
        String letter = occasion.letter();
        return new Operation.NoticeSent(
                occasion.number(),
                occasion.readers().audience(),
                occasion.basis(),
                session.now(),
                new Text(
                        text(command, occasion, words, Language.KO, korean),
                        text(command, occasion, words, Language.EN, english)),
                occasion.next(),
                new Release(
                        where, Named.person(session, "--approved-by", approvedBy), letter.isEmpty() ? null : letter));
    }

    private static String text(
            BaseCommand command, Occasion occasion, NoticeWords words, Language language, @Nullable String edited)
            throws Failure {
        return edited == null
                ? Medium.TEXT
                        .of(Composer.compose(occasion, language, words.in(language)))
                        .strip()
                : UserFile.text(command.console().path(edited)).strip();
    }
}
