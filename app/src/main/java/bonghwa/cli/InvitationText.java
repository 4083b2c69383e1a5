package bonghwa.cli;

import bonghwa.sync.BadInvitation;
import bonghwa.sync.Invitation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/** An invitation as somebody typed it. */
final class InvitationText {

    private InvitationText() {}

    /**
     * The invitation itself, or {@code -} for standard input, or a file: what stands on a command line is in the list of processes
     * and in the shell's history, and good for everybody as long as it is not used.
     */
    static Invitation of(String typed, Console console) throws Failure {
        if (typed.equals("-")) {
            try {
                return read(new String(console.in().readAllBytes(), StandardCharsets.UTF_8), "-");
            } catch (IOException e) {
                throw Failure.file("-", "cli.error.file-read", "-", e.toString());
            }
        }
        boolean isFile = !typed.startsWith("bonghwa") && Files.isRegularFile(console.path(typed));
        return read(isFile ? UserFile.text(console.path(typed)) : typed, "INVITATION");
    }

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
