package bonghwa.sync;

import bonghwa.store.HostFile;
import bonghwa.store.HubsFile;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A hub that a laptop hosts on this machine, and who was let in to it. */
final class HostedForTests implements AutoCloseable {

    static final Instant NOON = Instant.parse("2022-10-16T03:00:00Z");

    final ExecutorService io = Executors.newVirtualThreadPerTaskExecutor();
    final StoreFolder folder;

    /** The clock that only runs forward, and here not by itself. */
    final AtomicLong nanos = new AtomicLong();

    final Hosting hosting;
    private final Map<String, Login> logins = new HashMap<>();

    HostedForTests(Path root) throws IOException {
        this(root, List.of());
    }

    HostedForTests(Path root, List<InetAddress> addresses) throws IOException {
        this(root, addresses, DoorLimits.USUAL);
    }

    HostedForTests(Path root, List<InetAddress> addresses, DoorLimits limits) throws IOException {
        folder = new StoreFolder(Files.createDirectories(root));
        NioDisk disk = new NioDisk();
        hosting = new Hosting(
                new Hosting.Setting(
                        new HostFile(disk, folder),
                        new HubsFile(disk, folder),
                        () -> NOON,
                        nanos::get,
                        new Random(7),
                        io,
                        () -> addresses),
                limits);
    }

    /** A host that stood once already, as a new one is made in a second and a copy in no time. */
    static HostedForTests copyOf(Path made, Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("hub"));
        for (String name : List.of("host.json", "hub.mv.db")) {
            Files.copy(made.resolve("hub").resolve(name), folder.resolve(name));
        }
        return new HostedForTests(root);
    }

    H2Address begin() throws HubFailure, LocalFailure {
        return hosting.begin("127.0.0.1");
    }

    H2Address address() {
        return hosting.running().orElseThrow();
    }

    /** Lets somebody in once; a wall is called so. */
    Login login(String name) throws HubFailure {
        Login known = logins.get(name);
        if (known == null) {
            known = hosting.office().add(name, name.startsWith("wall"));
            logins.put(name, known);
        }
        return known;
    }

    H2Access access(String name) throws HubFailure {
        return access(name, login(name).secret());
    }

    H2Access access(String name, String secret) {
        return new H2Access(address(), name, secret, io);
    }

    /** A plain client's connection, by that account. */
    Connection as(String name) throws HubFailure {
        return access(name).open();
    }

    /** What the administrator finds, who sits at the laptop itself. */
    List<String> asked(String query) throws HubFailure {
        return ((H2Office) hosting.office()).way().ask("asking", connection -> texts(connection, query));
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    @Override
    public void close() {
        hosting.close();
        io.close();
    }
}
