package bonghwa.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import picocli.CommandLine;

/**
 * All commands of the command line. To read the annotations of them all takes longer than most of them run, so only those of the
 * one that is typed are read; who asks for help, or types none that there is, gets them all.
 */
final class CommandTree {

    /** In the order in which help lists them. */
    private static final SequencedMap<String, Class<?>> CLASSES = classes();

    private CommandTree() {}

    private static SequencedMap<String, Class<?>> classes() {
        SequencedMap<String, Class<?>> classes = new LinkedHashMap<>();
        classes.put("demo", DemoCommand.class);
        classes.put("replay", ReplayCommand.class);
        classes.put("incident", IncidentCommand.class);
        classes.put("log", LogCommand.class);
        classes.put("status", StatusCommand.class);
        classes.put("timeline", TimelineCommand.class);
        classes.put("entry", EntryCommand.class);
        classes.put("task", TaskCommand.class);
        classes.put("handover", HandoverCommand.class);
        classes.put("sizeup", SizeUpCommand.class);
        classes.put("cadence", CadenceCommand.class);
        classes.put("team", TeamCommand.class);
        classes.put("digest", DigestCommand.class);
        classes.put("undo", UndoCommand.class);
        classes.put("people", PeopleCommand.class);
        classes.put("assign", AssignCommand.class);
        classes.put("catalog", CatalogCommand.class);
        classes.put("wall", WallCommand.class);
        classes.put("screenshot", ScreenshotCommand.class);
        classes.put("hub", HubCommand.class);
        classes.put("join", JoinCommand.class);
        classes.put("sync", SyncCommand.class);
        classes.put("bundle", BundleCommand.class);
        classes.put("notice", NoticeCommand.class);
        classes.put("report", ReportCommand.class);
        classes.put("export", ExportCommand.class);
        classes.put("import", ImportCommand.class);
        classes.put("verify", VerifyCommand.class);
        classes.put("doctor", DoctorCommand.class);
        classes.put("backup", BackupCommand.class);
        classes.put("restore", RestoreCommand.class);
        classes.put("bench", BenchCommand.class);
        classes.put("version", VersionCommand.class);
        return Collections.unmodifiableSequencedMap(classes);
    }

    /** The whole tree. */
    static CommandLine of(Bonghwa root) {
        return with(root, CLASSES);
    }

    /** As much of it as these arguments need. */
    static CommandLine of(Bonghwa root, List<String> arguments) {
        String typed = LogArguments.command(arguments);
        Class<?> command = CLASSES.get(typed);
        return command == null ? of(root) : with(root, Map.of(typed, command));
    }

    private static CommandLine with(Bonghwa root, Map<String, Class<?>> commands) {
        CommandLine line = new CommandLine(root);
        commands.forEach(line::addSubcommand);
        // The folder of a store may be called like a command.
        return line.setAllowSubcommandsAsOptionParameters(true);
    }
}
