package bonghwa.cli;

import bonghwa.domain.Incident;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Version;
import bonghwa.exchange.notice.Occasion;
import bonghwa.replica.NoticeDrafting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The draft that everybody writes on: shown, saved, approved, thrown away. */
final class NoticeDrafts {

    @Option(names = "--draft", descriptionKey = "cli.option.draft")
    boolean open;

    @Option(names = "--save-draft", descriptionKey = "cli.option.save-draft")
    boolean save;

    @Option(names = "--drop-draft", descriptionKey = "cli.option.drop-draft")
    private boolean drop;

    @Option(names = "--approve", paramLabel = "PERSON", descriptionKey = "cli.option.approve")
    private @Nullable String approver;

    /** What was asked for; {@code text} is what would be saved. */
    int act(BaseCommand command, Session session, Occasion occasion, @Nullable NoticeDraft text) throws Failure {
        NoticeDrafting drafting = new NoticeDrafting(session.commands());
        Incident incident = occasion.incident();
        var readers = occasion.readers().audience();
        if (text != null) {
            command.await(drafting.save(
                    incident.id(),
                    readers,
                    text,
                    incident.conduct().drafts().of(readers).toReplace()));
            command.say(command.words().text("cli.notice.draft-saved", text.label()));
        } else if (drop) {
            command.await(drafting.drop(incident.id(), readers));
            command.say(command.words().text("cli.notice.draft-dropped"));
        } else if (approver != null) {
            Version<?> standing = standing(occasion);
            String person = Named.person(session, "--approve", approver);
            command.await(
                    drafting.approve(incident.id(), readers, standing.mark().id(), person, session.now()));
            command.say(command.words()
                    .text("cli.notice.draft-approved", draft(occasion).label()));
        } else {
            new NoticeDraftSheet(command, session, occasion).show(standing(occasion), draft(occasion));
        }
        return Exit.DONE;
    }

    /** The record of the draft that stands for those readers. */
    static Version<@Nullable NoticeDraft> standing(Occasion occasion) throws Failure {
        return occasion.incident()
                .conduct()
                .drafts()
                .open(occasion.readers().audience())
                .orElseThrow(() -> Failure.no("no-draft", "refusal.no-draft"));
    }

    static NoticeDraft draft(Occasion occasion) throws Failure {
        return java.util.Objects.requireNonNull(standing(occasion).value());
    }
}
