package bonghwa.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL of its own in a folder, that forces what it says it keeps, and can be killed, stopped and copied while it runs. Its
 * programs are those of the {@link EmbeddedServer}.
 */
final class RealServer implements AutoCloseable {

    private static final String DATABASE = "hub";
    private static final String SETTINGS = """
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        wal_keep_size = '256MB'
        max_wal_senders = 4
        max_connections = 60
        shared_buffers = '16MB'
        wal_receiver_status_interval = 1
        wal_retrieve_retry_interval = '200ms'
        """;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

    private final Path programs;
    private final Path folder;
    private final int port;
    private Process process;

    private RealServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** A new one, running, with an empty hub that kim may add to. */
    static RealServer withAHub(EmbeddedServer embedded, Path folder) throws Exception {
        return withAHub(embedded, folder, freePort());
    }

    /** The same at a port where another one was. */
    static RealServer withAHub(EmbeddedServer embedded, Path folder, int port) throws Exception {
        Path programs = Path.of(embedded.asked("postgres", "select setting from pg_config where name = 'BINDIR'"));
        RealServer server = new RealServer(programs, folder, port);
        server.run(
                "initdb", "-D", folder.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        Files.writeString(folder.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
        server.start();
        server.sql("postgres", "create database " + DATABASE);
        new HubAdmin(EmbeddedServer.access(server.url())).init();
        server.sql("postgres", "create role kim login in role bonghwa_member");
        return server;
    }

    /** A standby that hears from this one by that port: its files are copied while it runs, and it is not yet running. */
    RealServer standby(Path at, int by) throws Exception {
        RealServer other = new RealServer(programs, at, freePort());
        try (Connection connection = connect("postgres");
                Statement backup = connection.createStatement()) {
            backup.execute("select pg_backup_start('standby', true)");
            copy(folder, at);
            try (ResultSet label = backup.executeQuery("select labelfile from pg_backup_stop()")) {
                label.next();
                Files.writeString(at.resolve("backup_label"), label.getString(1));
            }
        }
        Files.createFile(at.resolve("standby.signal"));
        Files.writeString(
                at.resolve("postgresql.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'\n".formatted(by),
                StandardOpenOption.APPEND);
        return other;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path made = Files.createDirectories(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = from.relativize(file).toString();
                if (!name.equals("postmaster.pid") && !name.startsWith("pg_wal")) {
                    try {
                        Files.copy(file, to.resolve(name));
                    } catch (NoSuchFileException e) {
                        // It was only passing: the log tells what became of it.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    RealServer start() throws IOException, SQLException {
        process = begin("postgres", "-D", folder.toString(), "-p", Integer.toString(port))
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        await("postgres", "select true");
        return this;
    }

    private ProcessBuilder begin(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to run as root; this is how the embedded one is run then.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        Process running = begin(program, arguments).start();
        try (InputStream said = running.getInputStream()) {
            String words = new String(said.readAllBytes());
            if (running.waitFor() != 0) {
                throw new IOException(program + ": " + words);
            }
        }
    }

    /** The processes that serve connections of that account to it. */
    List<ProcessHandle> backends(String account) throws SQLException {
        String pids = asked(
                DATABASE,
                "select string_agg(pid::text, ',') from pg_stat_activity where usename = '%s'".formatted(account));
        return pids == null
                ? List.of()
                : List.of(pids.split(",")).stream()
                        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                        .toList();
    }

    /** As when the machine burns: nobody says goodbye. */
    void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.addFirst(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    void promote() throws SQLException {
        sql("postgres", "select pg_promote(true, 60)");
    }

    PostgresUrl url() {
        return url(this);
    }

    /** The hub on these servers, of which one takes writes. */
    static PostgresUrl url(RealServer... servers) {
        List<PostgresUrl.Host> hosts = List.of(servers).stream()
                .map(s -> new PostgresUrl.Host("127.0.0.1", s.port))
                .toList();
        return new PostgresUrl("postgres", hosts, DATABASE, null, null);
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    /** How many lines the hub on it holds. */
    long lines() throws SQLException {
        return Long.parseLong(asked(DATABASE, "select count(*) from bonghwa.line"));
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "");
    }

    void sql(String database, String statement) throws SQLException {
        try (Connection connection = connect(database);
                Statement act = connection.createStatement()) {
            act.execute(statement);
        }
    }

    String asked(String database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement act = connection.createStatement();
                ResultSet answer = act.executeQuery(query)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    /** Asks until the answer is yes. */
    void await(String database, String question) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        SQLException last = new SQLException("the answer stays no: " + question);
        while (System.nanoTime() - end < 0) {
            try {
                if ("t".equals(asked(database, question))) {
                    return;
                }
            } catch (SQLException e) {
                last = e;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw last;
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
