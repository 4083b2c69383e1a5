package bonghwa;

import bonghwa.bench.EmptyWindow;
import bonghwa.bench.WallBench;
import bonghwa.bench.Watched;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A wall as people start one, by the launcher, also without a display; and an empty window with the very Java and options that the
 * launcher gave to it. {@code property} names the file that says that the window is there.
 */
record LaunchWall(String property) implements WallBench.Launch {

    private static final String UNSEEN = "-Dglass.platform=Headless -Dprism.order=sw ";

    @Override
    public Watched.Begun wall(Path store, Path shown) {
        String launcher = WallStart.launcher(System::getProperty)
                .orElseThrow(() -> new IllegalStateException("a wall is measured by the launcher that people have"));
        return new Watched.Begun(
                List.of(launcher, "--store", store.toString(), "--lang", "ko", "wall", "--theme", "dark"),
                unseen(shown));
    }

    @Override
    public Watched.Begun beside(ProcessHandle wall, Path shown) {
        List<String> theirs = List.of(wall.info().arguments().orElseThrow());
        List<String> command = new ArrayList<>();
        command.add(wall.info().command().orElseThrow());
        command.addAll(theirs.subList(0, theirs.indexOf(Launcher.class.getName())));
        command.addAll(List.of(EmptyWindow.class.getName(), shown.toString(), EmptyWindow.FULL));
        return new Watched.Begun(command, unseen(shown));
    }

    private Map<String, String> unseen(Path shown) {
        boolean display = Toolkit.display(System.getProperty("os.name", "").toLowerCase(Locale.ROOT), System.getenv());
        return Map.of("JAVA_TOOL_OPTIONS", (display ? "" : UNSEEN) + "-D" + property + "=" + shown);
    }
}
