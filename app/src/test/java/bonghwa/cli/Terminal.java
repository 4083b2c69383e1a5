package bonghwa.cli;

import bonghwa.bench.Aim;
import bonghwa.bench.Figure;
import bonghwa.bench.Parts;
import bonghwa.bench.Spread;
import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.op.Clockwork;
import bonghwa.op.Line;
import bonghwa.replica.Commands;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalFailure;
import bonghwa.sync.Town;
import bonghwa.testing.Stores;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A terminal on a real store in a folder of the test's, with a clock that stands still until it is set. */
final class Terminal implements Program, Session {

    /** What a command answered. */
    record Answer(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** The one JSON object of the answer. */
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }

        List<JsonNode> jsonLines() {
            return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        }

        JsonNode error() {
            return JsonMapper.shared().readTree(err);
        }
    }

    static final Instant NOW = Instant.parse("2022-10-16T12:44:00Z");

    final Path folder;
    final Map<String, String> environment = new HashMap<>();
    Instant now = NOW;
    Commands commands;
    Clockwork.Kind clock = Clockwork.Kind.REAL;
    Screens.@Nullable Picture drawn;
    Program.@Nullable Replay replayed;
    List<Finding> findings = List.of();
    String asked = "";

    @Nullable
    Failure damage;

    @Nullable
    RuntimeException fault;

    final Town town;
    private final OpenStore store;
    private final HubDesk hubs;

    Terminal(Path folder) {
        this(folder, new Town());
    }

    /** A terminal that reaches the hubs of that town. */
    Terminal(Path folder, Town town) {
        this.folder = folder;
        this.town = town;
        try {
            store = Stores.open(folder.resolve("store"), folder.resolve("memory"), () -> now, Clockwork.REAL);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        commands = Stores.commands(store);
        hubs = TownDesk.of(town, store, () -> now);
    }

    /** Lines of others arrive. */
    void hears(List<Line> lines) {
        store.replica().merge(lines).toCompletableFuture().join();
    }

    /** A terminal with the catalogue of the tests and one open incident, declared at 21:40 in Seoul. */
    static Terminal inTrouble(Path folder) {
        Terminal terminal = new Terminal(folder);
        terminal.file("c.yaml", SmallCatalogue.YAML);
        terminal.run("catalog", "import", "c.yaml");
        terminal.now = NOW.minusSeconds(240);
        terminal.run("incident", "declare", "판교 화재", "--severity", "sev1");
        terminal.now = NOW;
        return terminal;
    }

    Path file(String name, String text) {
        try {
            return java.nio.file.Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first word of a line. */
    static String first(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    Answer run(String... arguments) {
        return run(new ByteArrayInputStream(new byte[0]), arguments);
    }

    Answer run(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = run(in, out, err, arguments);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(InputStream in, ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
        Console console = new Console(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder,
                environment);
        return new Cli(this).run(List.of(arguments), console);
    }

    // What the root would hand in.

    @Override
    public int on(@Nullable Path where, Typed typed, Clockwork otherwise, Work work) throws Failure {
        asked = String.valueOf(where);
        if (fault != null) {
            throw fault;
        }
        return work.on(this);
    }

    @Override
    public int window(@Nullable Path where, Typed typed) {
        asked = "window";
        return Exit.DONE;
    }

    @Override
    public int wall(Kiosk kiosk, Typed typed) {
        asked = "wall" + (kiosk.invitation() == null ? "" : " by invitation");
        return Exit.DONE;
    }

    @Override
    public int replay(Replay replay, Typed typed) {
        replayed = replay;
        return Exit.DONE;
    }

    @Override
    public Upkeep upkeep() {
        return new TerminalUpkeep(this);
    }

    @Override
    public List<String> measurements() {
        return List.of("commit", "fold", "wall");
    }

    @Override
    public List<Figure> benchWall(String hub, String password) {
        return List.of(new Figure("wall-drawn", "ms", new Spread(3, 9), new Spread(2, 3), new Aim.None()));
    }

    @Override
    public List<Figure> benchSync(String hub, String password, int room, Parts parts) {
        if (!hub.contains("@")) {
            throw new IllegalArgumentException("no user");
        }
        Figure typed = new Figure("sync-typed", "ms", new Spread(3, 9), new Spread(2, room), new Aim.Middle(1.5));
        parts.begins().accept(parts.only().isEmpty() ? "typed" : String.join(" ", parts.only()));
        parts.found().accept(typed);
        return List.of(typed);
    }

    @Override
    public List<Figure> bench(String measurement) {
        asked = "bench " + measurement;
        return List.of(new Figure(measurement, "ms", new Spread(2, 6), new Spread(1, 2), new Aim.Edge(2)));
    }

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public @Nullable Failure damage() {
        return damage;
    }

    @Override
    public Optional<Failure> explain(Throwable error) {
        return error instanceof IOException || error instanceof JournalFailure
                ? Optional.of(Failure.store(null, "cli.error.file-write", "journal", "full"))
                : Optional.empty();
    }

    // An open store.

    @Override
    public Commands commands() {
        return commands;
    }

    @Override
    public OpenStore store() {
        return store;
    }

    @Override
    public HubDesk hubs() {
        return hubs;
    }

    @Override
    public int untilEnded(Session session) {
        asked = "until ended";
        return Exit.DONE;
    }

    @Override
    public Room room() {
        return store.room();
    }

    @Override
    public Room knownAt(Instant moment) {
        try {
            return store.knownAt(moment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Clockwork.Kind clock() {
        return clock;
    }

    @Override
    public String letter() {
        return room().shown()
                .flatMap(i -> i.log().entries().stream().findFirst())
                .map(e -> e.number().substring(0, 1))
                .orElse("?");
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Seoul");
    }

    @Override
    public Executor beside() {
        return task -> Thread.ofVirtual().start(task);
    }

    @Override
    public Screens screens() {
        return picture -> {
            drawn = picture;
            return (picture.language() == Language.KO ? "그림" : "picture").getBytes(StandardCharsets.UTF_8);
        };
    }
}
