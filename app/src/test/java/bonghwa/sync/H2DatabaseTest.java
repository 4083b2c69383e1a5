package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of a hosted hub runs as its host says, whoever comes first, and however one comes to it. */
class H2DatabaseTest {

    private static final String HOW_IT_RUNS = """
        select setting_name || '=' || setting_value from information_schema.settings
        where setting_name in ('MODE', 'REUSE_SPACE') order by 1
        """;

    @TempDir
    private Path folder;

    private final ExecutorService io = Executors.newVirtualThreadPerTaskExecutor();
    private OwnCertificate certificate;
    private H2Database database;

    @BeforeEach
    void open() throws Exception {
        certificate = OwnCertificate.make(HostedForTests.NOON, new Random(3));
        database = H2Database.open(folder, "administrator's");
    }

    @AfterEach
    void close() {
        database.close();
        io.close();
    }

    private H2Server serve(int port, Executor lane) throws HubFailure {
        return H2Server.begin(
                new H2Server.Setting(
                        folder,
                        certificate,
                        new H2Secrets(database::look),
                        "nobody-knows",
                        DoorLimits.USUAL,
                        System::nanoTime,
                        lane),
                new InetSocketAddress("127.0.0.1", port));
    }

    private Connection member(H2Server server, Login login) throws HubFailure, GeneralSecurityException {
        H2Address address = new H2Address("127.0.0.1", server.port(), certificate.pin());
        return new H2Access(address, login.account(), login.secret(), io).open();
    }

    private Login let(String name) throws HubFailure {
        return new H2Office(database::ask, new Random(5)).add(name, false);
    }

    private List<String> howItRuns() throws HubFailure {
        return database.ask("asking", connection -> HostedForTests.texts(connection, HOW_IT_RUNS));
    }

    @Test
    void who_comes_before_the_host_asks_anything_decides_nothing() throws Exception {
        Login kim = let("kim");
        database.close();
        database = H2Database.open(folder, "administrator's");
        try (H2Server server = serve(0, io);
                Connection early = member(server, kim)) {
            PostgresHubTest.insert(
                    early, "r", 1, new ChainMaker(80).chain(1).getFirst().toBytes());

            assertThat(howItRuns()).containsExactly("MODE=PostgreSQL", "REUSE_SPACE=FALSE");
            assertThat(new H2Rows(early).push(new ChainMaker(81).chain(2))).isEqualTo(2);
        }
    }

    @Test
    void what_fails_while_nobody_is_there_leaves_the_database_as_it_ran() throws Exception {
        Login kim = let("kim");
        assertThatThrownBy(() -> new H2Office(database::ask, new Random(6)).revoke("nobody"))
                .isInstanceOf(HubFailure.class);
        try (H2Server server = serve(0, io);
                Connection member = member(server, kim)) {
            assertThat(new H2Rows(member).push(new ChainMaker(82).chain(1))).isEqualTo(1);
            assertThat(howItRuns()).containsExactly("MODE=PostgreSQL", "REUSE_SPACE=FALSE");
        }
    }

    @Test
    void who_runs_programs_on_the_hosts_machine_comes_to_nothing_past_the_door() throws Exception {
        Login kim = let("kim");
        try (H2Server server = serve(0, io)) {
            for (String name : List.of("hub", "./hub", "hub;OPEN_NEW=TRUE", "mem:x", "")) {
                assertThatThrownBy(() -> DriverManager.getConnection(
                                        "jdbc:h2:tcp://127.0.0.1:" + server.innerPort() + "/" + name,
                                        kim.account(),
                                        kim.secret())
                                .close())
                        .as(name)
                        .isInstanceOf(SQLException.class);
            }
            member(server, kim).close();
        }
    }

    @Test
    void a_start_that_fails_leaves_the_port_to_the_next_one() throws Exception {
        int port = 0;
        Throwable failure = null;
        // The tests beside this one open servers as well: one of them may take the port before we ask for it again.
        for (int i = 0; i < 10 && !(failure instanceof RejectedExecutionException); i++) {
            try (H2Server server = serve(0, io)) {
                port = server.port();
            }
            int free = port;
            failure = catchThrowable(() -> serve(free, _ -> {
                throw new RejectedExecutionException("no lane");
            }));
        }
        assertThat(failure).isInstanceOf(RejectedExecutionException.class);

        try (H2Server again = serve(port, io)) {
            assertThat(again.port()).isEqualTo(port);
        }
    }
}
