package bonghwa.cli;

import bonghwa.bench.Figure;
import bonghwa.bench.Parts;
import bonghwa.sync.HubAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures this machine: each figure beside its raw baseline. */
@Command(name = "bench")
final class BenchCommand extends BaseCommand {

    private static final String SYNC = "sync";
    private static final String WALL = "wall";

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "cli.argument.bench")
    private @Nullable String name;

    @Option(names = "--hub", paramLabel = "URL", descriptionKey = "cli.option.bench-hub")
    private @Nullable String hub;

    @Option(names = "--room", paramLabel = "N", descriptionKey = "cli.option.bench-room")
    private int room = 100_000;

    @Option(names = "--only", paramLabel = "PART", split = ",", descriptionKey = "cli.option.bench-only")
    private Set<String> only = Set.of();

    @Option(names = "--keep", paramLabel = "DIR", descriptionKey = "cli.option.bench-keep")
    private @Nullable String keep;

    /** The names of what is to be measured; the exchange only with a hub. */
    private List<String> wanted() throws Failure {
        List<String> known = new ArrayList<>(root().program().measurements());
        if (hub != null || SYNC.equals(name)) {
            known.add(SYNC);
        }
        if (name != null && !known.contains(name)) {
            throw Failure.usage(name, "trouble.no-bench", String.join(", ", known) + ", " + SYNC);
        }
        return name == null ? known : List.of(name);
    }

    private List<Figure> measured(String each) throws Failure {
        boolean through = each.equals(SYNC) || (each.equals(WALL) && each.equals(name) && hub != null);
        if (!through) {
            return root().program().bench(each);
        }
        if (hub == null || !HubAddress.isDatabase(hub)) {
            throw Failure.usage("--hub", "trouble.bench-hub");
        }
        if (!Parts.ALL.containsAll(only)) {
            throw Failure.usage("--only", "trouble.no-bench", String.join(", ", Parts.ALL));
        }
        String password = console().environment().getOrDefault(HubWork.PASSWORD, "");
        try {
            if (each.equals(WALL)) {
                return root().program().benchWall(hub, password);
            }
            return root().program().benchSync(hub, password, room, parts());
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--hub", "cli.hub.address", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Integer call() throws Failure {
        List<Figure> figures = new ArrayList<>();
        for (String each : wanted()) {
            console().err().println(words().text("bench.running", each));
            List<Figure> found = measured(each);
            figures.addAll(found);
            if (json() && !each.equals(SYNC)) {
                found.forEach(this::toPrograms);
            }
        }
        if (!json()) {
            say(new BenchTable(words()).lines(figures));
        }
        return Exit.DONE;
    }

    /** Minutes may pass until the next figure, and whoever breaks off keeps what there is. */
    private Parts parts() throws Failure {
        Words words = words();
        Path rooms = keep == null ? null : console().path(keep);
        return new Parts(only, rooms, part -> console().err().println(words.text("bench.running", part)), figure -> {
            if (json()) {
                toPrograms(figure);
            } else {
                String name = words.text("bench.figure." + figure.name());
                console().err().println(name + ": " + BenchTable.spread(figure.ours(), figure.unit()));
            }
        });
    }

    private void toPrograms(Figure figure) {
        tell(FigureJson.of(figure));
        console().out().flush();
    }
}
