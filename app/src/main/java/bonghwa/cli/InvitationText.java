package bonghwa.cli;

import bonghwa.sync.BadInvitation;
import bonghwa.sync.Invitation;
import java.util.Locale;

/** An invitation as somebody typed it. */
final class InvitationText {

    private InvitationText() {}

    /** {@code where}: the argument that it stands in. */
    static Invitation read(String text, String where) throws Failure {
        try {
            return Invitation.parse(text);
        } catch (BadInvitation e) {
            throw Failure.usage(where, key(e.fault()));
        }
    }

    private static String key(BadInvitation.Fault fault) {
        return "cli.join.bad." + fault.name().toLowerCase(Locale.ROOT);
    }
}
