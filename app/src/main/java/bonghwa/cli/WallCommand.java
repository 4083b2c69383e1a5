package bonghwa.cli;

import bonghwa.sync.Invitation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The read-only kiosk: on this laptop's record, or by an invitation on a hub. */
@Command(name = "wall")
final class WallCommand extends BaseCommand {

    @Option(names = "--join", paramLabel = "INVITATION", descriptionKey = "cli.option.wall.join")
    private @Nullable String typed;

    @Option(names = "--screen", paramLabel = "N", descriptionKey = "cli.option.wall.screen")
    private @Nullable Integer screen;

    @Option(names = "--theme", paramLabel = "T", descriptionKey = "cli.option.wall.theme")
    private @Nullable String theme;

    @Option(names = "--both", descriptionKey = "cli.option.wall.both")
    private boolean both;

    @Override
    public Integer call() throws Failure {
        Program.Kiosk kiosk =
                new Program.Kiosk(root().store(), invitation(), root().incident(), screen, theme(), byDay(), both);
        return root().program().wall(kiosk, root().typed());
    }

    private Screens.@Nullable Theme theme() throws Failure {
        return theme == null || byDay() ? null : ThemeText.read(theme, "dark, light, contrast, auto");
    }

    private boolean byDay() {
        return "auto".equals(theme);
    }

    /** A wall comes as one who only reads: with a member's invitation it would be able to write. */
    private @Nullable Invitation invitation() throws Failure {
        if (typed == null) {
            return null;
        }
        Invitation invitation = InvitationText.read(typed, "--join");
        if (invitation.role() != Invitation.Role.WALL) {
            throw Failure.usage("--join", "cli.wall.member");
        }
        return invitation;
    }
}
