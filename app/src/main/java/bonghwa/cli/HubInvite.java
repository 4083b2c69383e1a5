package bonghwa.cli;

import bonghwa.store.KnownHub;
import bonghwa.sync.Invitation;
import picocli.CommandLine.Parameters;

/** Makes an account at the hub and the text that lets one laptop use it; the text is the last line of the answer. */
@SuppressWarnings("NullAway.Init")
abstract class HubInvite extends HubVerb {

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.argument.guest")
    private String name;

    abstract boolean wall();

    @Override
    public Integer call() throws Failure {
        String who = Wording.required("NAME", name);
        return withHubs((session, desk) -> {
            KnownHub hub = administered(desk);
            String root = Trusted.root(session).orElseThrow(() -> Failure.no("no-root", "cli.hub.no-root"));
            Invitation invitation = asAdministrator(
                    desk,
                    hub,
                    office -> desk.membership()
                            .invite(
                                    hub,
                                    office,
                                    who,
                                    wall(),
                                    root,
                                    session.store().clockwork()));
            if (json()) {
                tell(Json.object(
                        "name",
                        who,
                        "account",
                        invitation.account(),
                        "hub",
                        hub.url(),
                        "invitation",
                        invitation.text()));
            } else {
                say(words().text(wall() ? "cli.hub.invite.wall" : "cli.hub.invite.member", who, hub.url()));
                say(invitation.text());
            }
            return Exit.DONE;
        });
    }
}
