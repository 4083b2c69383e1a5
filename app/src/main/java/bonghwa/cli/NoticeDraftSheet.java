package bonghwa.cli;

import bonghwa.domain.Language;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Version;
import bonghwa.exchange.notice.Occasion;

/** Shows a draft: its text, who wrote it and when, and who approved exactly that. */
record NoticeDraftSheet(BaseCommand command, Session session, Occasion occasion) {

    void show(Version<?> standing, NoticeDraft draft) throws Failure {
        Told told = Told.of(session, occasion.incident(), command.words());
        if (command.json()) {
            command.tell(Json.object(
                    "for", occasion.readers().wire(),
                    "label", draft.label(),
                    "basis", told.stamp().iso(draft.basis()),
                    "next", told.stamp().iso(draft.next()),
                    "ko", draft.text().ko(),
                    "en", draft.text().en(),
                    "cause", draft.cause() == null ? null : draft.cause().ko(),
                    "approvedBy", draft.approvedBy(),
                    "author", standing.mark().author().person(),
                    "desk", standing.mark().author().desk(),
                    "savedAt", told.stamp().iso(standing.mark().recordedAt())));
            return;
        }
        for (Language language : command.root().languages()) {
            command.say(draft.text().in(language));
        }
        command.console()
                .err()
                .println(command.words()
                        .text(
                                draft.approvedBy() == null ? "cli.notice.draft" : "cli.notice.draft-of",
                                told.say(standing.mark().recordedAt()),
                                draft.approvedBy() == null ? "" : draft.approvedBy()));
    }
}
