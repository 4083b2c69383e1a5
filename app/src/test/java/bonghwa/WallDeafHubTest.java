package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.NioDisk;
import bonghwa.sync.HubAccounts;
import bonghwa.sync.HubAdmin;
import bonghwa.sync.Invitation;
import bonghwa.sync.Login;
import bonghwa.sync.PostgresAccess;
import bonghwa.sync.PostgresHub;
import bonghwa.sync.PostgresUrl;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.Theme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 6 at a real hub: whatever hands do to a wall, the tables of its PostgreSQL and its journal stay byte for byte. */
@FxTest
@Tag("night")
class WallDeafHubTest {

    private static final Instant NOW = Weekend.kst("2022-10-16T20:00:00");
    private static final Rectangle2D PLACE = new Rectangle2D(0, 0, 1024, 768);
    private static final int GESTURES = 10_000;
    private static final String TABLES = """
        select table_name from information_schema.tables where table_schema = 'bonghwa' order by table_name\
        """;

    @TempDir
    private Path home;

    private final SecureRandom random = new SecureRandom();
    private EmbeddedPostgres server;
    private Lanes lanes;
    private Machinery machinery;
    private Invitation invitation;
    private WallHub wall;

    @BeforeEach
    void open() throws Exception {
        server = EmbeddedPostgres.builder().start();
        lanes = Lanes.open(_ -> {});
        machinery = new Machinery(
                () -> NOW, System::nanoTime, random, new NioDisk(), lanes, new DataFolder("linux", home, Map.of()));
        PostgresUrl url = PostgresUrl.parse(address());
        new HubAdmin(access(url, "")).init();
        HubAccounts accounts = new HubAccounts(access(url, ""), random);
        Login member = accounts.addMember("kim");
        try (OpenStore writer = Stores.open(home.resolve("writer"), home.resolve("memory"), () -> NOW, Clockwork.REAL);
                PostgresHub line =
                        new PostgresHub(access(url.as(member.account()), member.secret()), true, System::nanoTime)) {
            Commands commands = Stores.commands(writer);
            commands.declare(new Declaration(Text.of("판교 화재"), Severity.SEV2, NOW, Weekend.KST))
                    .toCompletableFuture()
                    .get();
            line.push(writer.outgoing().after(line.vector(), 1000));
            Login reader = accounts.addWall("wall");
            invitation = new Invitation(
                    address().replace("postgres@", ""),
                    writer.stewardship().own().orElseThrow(),
                    reader.account(),
                    reader.secret(),
                    Invitation.Role.WALL,
                    true,
                    Clockwork.REAL);
        }
        WallHub.prepare(machinery, home.resolve("wall"), invitation);
        wall = WallHub.open(machinery, home.resolve("wall"));
        wall.begin(invitation, Duration.ofMillis(50));
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (wall.look().declared().isEmpty() && System.nanoTime() < patience) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(wall.look().declared()).hasSize(1);
    }

    @AfterEach
    void close() throws Exception {
        wall.close();
        lanes.close();
        server.close();
    }

    private String address() {
        return "postgresql://postgres@127.0.0.1:" + server.getPort() + "/postgres";
    }

    private static PostgresAccess access(PostgresUrl url, String secret) {
        return new PostgresAccess(url, true, () -> secret.isEmpty() ? null : secret, "test");
    }

    /** All that the hub holds, and every byte of the wall's journal. */
    private List<String> held() throws SQLException, IOException {
        Stream.Builder<String> all = Stream.builder();
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement asked = connection.createStatement()) {
            Stream.Builder<String> tables = Stream.builder();
            try (ResultSet names = asked.executeQuery(TABLES)) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables.build().toList()) {
                try (ResultSet rows = asked.executeQuery("select t::text from bonghwa." + table + " t order by 1")) {
                    while (rows.next()) {
                        all.add(table + " " + rows.getString(1));
                    }
                }
            }
        }
        try (Stream<Path> files = Files.list(home.resolve("wall/journal"))) {
            for (Path file : files.sorted().toList()) {
                all.add(file.getFileName() + " " + Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return all.build().toList();
    }

    private Stage stage(Screen screen) {
        return screen.read(() -> {
            WallScene page =
                    WallDrawing.page(wall.look(), NOW, Language.KO, Theme.DARK, PLACE.getWidth(), PLACE.getHeight());
            Stage stage = WallStage.of(page.scene(), PLACE);
            stage.show();
            return stage;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {20221015, 20221016})
    void ten_thousand_gestures_leave_the_tables_of_the_hub_as_they_were(long seed, Screen screen) throws Exception {
        boolean stopped = seed % 2 == 1;
        if (stopped) {
            wall.close();
            wall = WallHub.open(machinery, home.resolve("wall"));
        }
        List<String> before = held();
        assertThat(before).anyMatch(row -> row.startsWith("line "));
        Stage stage = stage(screen);

        screen.run(() -> {
            WallInputs hands = new WallInputs(stage.getScene(), seed);
            assertThat(hands.everyKey(javafx.scene.input.KeyCode.W)).isGreaterThan(3000);
            hands.byChance(GESTURES);
        });

        assertThat(screen.read(stage::isShowing)).as("it is still there").isTrue();
        assertThat(held()).isEqualTo(before);
        screen.run(stage::close);
    }

    @Test
    void one_more_row_would_be_found() throws Exception {
        List<String> before = held();
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement planted = connection.createStatement()) {
            planted.execute("update bonghwa.account set name = name || '?'");
        }
        assertThat(held()).isNotEqualTo(before);
    }
}
