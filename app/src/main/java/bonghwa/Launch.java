package bonghwa;

import bonghwa.bench.EmptyWindow;
import bonghwa.bench.StartLaunch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines of the processes whose start is measured. The window of each makes the file that the property names,
 * which is how the one that measures sees it.
 */
record Launch(String property) implements StartLaunch {

    @Override
    public List<String> ours(Path store, Path shown) {
        List<String> command = java("-D" + property + "=" + shown, Launcher.class);
        command.addAll(List.of("--store", store.toString()));
        return command;
    }

    @Override
    public List<String> empty(Path shown) {
        List<String> command = java("-D" + property + "=" + shown, EmptyWindow.class);
        command.add(shown.toString());
        return command;
    }

    /** This process's own Java with its options, so with the class path and the start-up cache that people have. */
    private static List<String> java(String option, Class<?> main) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> command = new ArrayList<>();
        command.add(self.command().orElseThrow());
        List<String> arguments = List.of(self.arguments().orElseThrow());
        command.addAll(arguments.subList(0, arguments.indexOf(Launcher.class.getName())));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", option, main.getName()));
        return command;
    }
}
