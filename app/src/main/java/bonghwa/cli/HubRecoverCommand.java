package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.store.BadRecoveryText;
import bonghwa.store.RecoveryText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Makes this laptop the desk whose key somebody saved as a recovery text: so the room's root comes back when its laptop is gone. The
 * text comes from a file or standard input, never from the command line, which others can read.
 */
@Command(name = "recover")
@SuppressWarnings("NullAway.Init")
final class HubRecoverCommand extends HubWork {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.argument.recovery")
    private String file;

    @Override
    public Integer call() throws Failure {
        RecoveryText text = text();
        return withHubs((session, desk) -> {
            String id = await(root().program(), session.store().recover(text));
            if (isAlone(session, id)) {
                await(session.store().trust(id));
            }
            await(session.commands().enter());
            desk.hubs().exchange(false);
            return answer(session, id);
        });
    }

    private RecoveryText text() throws Failure {
        try {
            return RecoveryText.parse(
                    file.equals("-")
                            ? new String(console().in().readAllBytes(), StandardCharsets.UTF_8)
                            : UserFile.text(console().path(file)));
        } catch (BadRecoveryText e) {
            throw Failure.usage("FILE", "cli.hub.recover." + e.fault().name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw Failure.file("-", "cli.error.file-read", "-", e.toString());
        }
    }

    /** A laptop that knows nobody else begins a room with that desk as its root; one that is in a room stays in it. */
    private static boolean isAlone(Session session, String id) {
        return !Trusted.hasOthers(session, id)
                && session.store().replica().holding().fold().trusted().standing(id) != DeskStanding.ROOT;
    }

    private int answer(Session session, String id) throws Failure {
        DeskStanding standing =
                session.store().replica().holding().fold().trusted().standing(id);
        if (json()) {
            tell(Json.object("desk", id, "standing", standing.name().toLowerCase(Locale.ROOT)));
        } else {
            String word = words().text("cli.hub.recover." + standing.name().toLowerCase(Locale.ROOT));
            say(words().text("cli.hub.recover.done", KnownDesk.fingerprint(id), word));
        }
        return Exit.DONE;
    }
}
