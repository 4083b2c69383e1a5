package bonghwa.cli;

import bonghwa.domain.Release;
import bonghwa.domain.Text;
import bonghwa.exchange.notice.Occasion;
import bonghwa.op.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a notice is recorded as sent: who approved it, and where it went out. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NoticeSending {

    @Option(names = "--send", required = true, descriptionKey = "cli.option.send")
    @SuppressWarnings("UnusedVariable") // picocli asks it
    private boolean send;

    @Option(names = "--approved-by", paramLabel = "PERSON", descriptionKey = "cli.option.approved-by")
    private @Nullable String approvedBy;

    @Option(names = "--channel", paramLabel = "CHANNEL", descriptionKey = "cli.option.channel")
    private List<String> channels = new ArrayList<>();

    /** The record of the notice, with its exact text in both languages; {@code approved}: who approved its draft. */
    Operation.NoticeSent notice(Session session, Occasion occasion, Text text, @Nullable String approved)
            throws Failure {
        if (approvedBy == null && approved == null) {
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
                text,
                occasion.next(),
                new Release(
                        where,
                        approvedBy == null ? approved : Named.person(session, "--approved-by", approvedBy),
                        letter.isEmpty() ? null : letter));
    }
}
