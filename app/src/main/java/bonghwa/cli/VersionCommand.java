package bonghwa.cli;

import picocli.CommandLine.Command;

/** Which version this is. */
@Command(name = "version")
final class VersionCommand extends BaseCommand {

    @Override
    public Integer call() throws Failure {
        return say(root());
    }

    Integer say(Bonghwa root) {
        String version = root.program().version();
        root.typed()
                .console()
                .out()
                .println(root.json() ? Json.line(Json.object("version", version)) : "bonghwa " + version);
        return Exit.DONE;
    }
}
