package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.HubDesk;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Severity;
import bonghwa.domain.Text;
import bonghwa.op.Clockwork;
import bonghwa.replica.Commands;
import bonghwa.replica.Declaration;
import bonghwa.replica.OpenStore;
import bonghwa.store.NioDisk;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Invitation;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.Exchanged;
import bonghwa.ui.model.Exchanging;
import bonghwa.ui.model.Invited;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window asks of the hubs, on real stores and folders. */
class StoreExchangingTest {

    private static final Instant NOW = Weekend.kst("2022-10-16T20:00:00");

    @TempDir
    private Path home;

    private Lanes lanes;
    private OpenStore first;
    private OpenStore second;

    @BeforeEach
    void open() throws Exception {
        lanes = Lanes.open(_ -> {});
        first = Stores.open(home.resolve("a"), home.resolve("a-memory"), () -> NOW, Clockwork.REAL);
        second = Stores.open(home.resolve("b"), home.resolve("b-memory"), () -> NOW, Clockwork.REAL);
        var _ = Stores.commands(first).declare(new Declaration(Text.of("장애"), Severity.SEV2, NOW, Weekend.KST));
    }

    @AfterEach
    void close() throws Exception {
        lanes.close();
        first.close();
        second.close();
    }

    private Exchanging window(OpenStore store) {
        Machinery machinery = new Machinery(
                () -> NOW, () -> 0, new SecureRandom(), new NioDisk(), lanes, new DataFolder("linux", home, Map.of()));
        Commands commands = Stores.commands(store);
        HubDesk hubs = HubWiring.of(store, machinery);
        return HubWiring.window(store, commands, hubs, machinery).exchanging();
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private long lines(OpenStore store) {
        return store.replica().vector().ends().values().stream()
                .flatMap(java.util.List::stream)
                .mapToLong(bonghwa.op.End::counter)
                .sum();
    }

    @Test
    void a_stick_carries_the_room_there_and_back() throws Exception {
        Path stick = Files.createDirectory(home.resolve("stick"));

        Exchanged out = done(window(first).carry(stick));
        Exchanged in = done(window(second).carry(stick));

        assertThat(out.given()).isEqualTo(lines(first)).isPositive();
        assertThat(in.taken()).isEqualTo(lines(first));
        assertThat(second.replica().vector()).isEqualTo(first.replica().vector());
        assertThat(done(window(second).carry(stick))).isEqualTo(Exchanged.done(stick.toString(), 0, 0));
    }

    @Test
    void a_stick_that_is_gone_is_an_answer_and_no_failure() {
        Exchanged gone = done(window(first).carry(home.resolve("nowhere").resolve("stick")));

        assertThat(gone.reason()).isNotNull();
        assertThat(gone.reached()).isFalse();
    }

    @Test
    void a_bundle_carries_everything_in_one_file() {
        Path bundle = home.resolve("room.bundle");

        assertThat(done(window(first).export(bundle)).given()).isEqualTo(lines(first));
        assertThat(done(window(second).take(bundle)).taken()).isEqualTo(lines(first));
        assertThat(done(window(second).take(bundle)).taken()).as("again").isZero();
    }

    @Test
    void a_damaged_bundle_is_refused_and_gives_nothing() throws Exception {
        Path bundle = home.resolve("room.bundle");
        done(window(first).export(bundle));
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);

        assertThat(done(window(second).take(bundle)).reason()).isEqualTo(HubFailure.Reason.DAMAGED);
        assertThat(lines(second)).isZero();
    }

    @Test
    void the_recovery_text_is_this_desks_key_and_nobody_elses_to_read() throws Exception {
        Path file = home.resolve("recovery.txt");

        done(window(first).recovery(file));

        String key = Files.readString(first.folder().keys().resolve("desk.key")).strip();
        assertThat(Files.readString(file)).contains(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static Invitation invitation(String root, Clockwork clock) {
        return new Invitation(
                "postgresql://hub.example.org/room", root, "minji", "secret", Invitation.Role.MEMBER, false, clock);
    }

    @Test
    void an_invitation_is_told_without_its_secret() {
        String root = first.stewardship().own().orElseThrow();

        Invited said = window(second).read(invitation(root, Clockwork.REAL).text());

        assertThat(said).isEqualTo(new Invited.Said("postgresql://hub.example.org/room", "minji", root, false, true));
    }

    @Test
    void an_invitation_to_a_replay_or_to_another_room_than_the_one_that_is_here_is_not_taken() {
        String root = first.stewardship().own().orElseThrow();
        Clockwork replay = new Clockwork(Clockwork.Kind.REPLAY, NOW, NOW);
        assertThat(window(second).read(invitation(root, replay).text())).isEqualTo(Invited.Fault.OTHER_TIME);

        Path bundle = home.resolve("room.bundle");
        done(window(first).export(bundle));
        done(window(second).take(bundle));
        String other = "x".repeat(43);
        assertThat(window(second).read(invitation(other, Clockwork.REAL).text()))
                .isEqualTo(Invited.Fault.OTHER_ROOM);
    }

    @Test
    void who_joins_is_told_how_many_lines_of_the_room_came() throws Exception {
        Path stick = Files.createDirectory(home.resolve("stick"));
        done(window(first).carry(stick));
        Invitation there = new Invitation(
                stick.resolve("bonghwa").toString(),
                first.stewardship().own().orElseThrow(),
                "",
                "",
                Invitation.Role.MEMBER,
                false,
                Clockwork.REAL);

        assertThat(done(window(second).join(there.text())).taken())
                .isEqualTo(lines(first))
                .isPositive();
    }

    @Test
    void no_invitation_is_said_to_be_none() {
        assertThat(window(first).read("hello")).isEqualTo(Invited.Fault.NONE);
    }

    @Test
    void without_hubs_an_exchange_asks_nobody() {
        assertThat(done(window(first).now())).isEmpty();
    }

    @Test
    void desks_that_came_by_stick_wait_and_are_let_in() throws Exception {
        var _ = Stores.commands(second).declare(new Declaration(Text.of("둘째"), Severity.SEV3, NOW, Weekend.KST));
        Path stick = Files.createDirectory(home.resolve("stick"));
        done(window(second).carry(stick));
        done(window(first).carry(stick));
        StoreStewards stewards =
                new StoreStewards(first, () -> Stores.commands(first).typist());
        String guest = second.stewardship().own().orElseThrow();
        assertThat(stewards.look().own()).isEqualTo(first.stewardship().own().orElseThrow());
        assertThat(stewards.look().all())
                .filteredOn(d -> d.id().equals(guest))
                .extracting(bonghwa.domain.KnownDesk::standing)
                .containsExactly(DeskStanding.WAITING);

        done(stewards.admit(guest, DeskStanding.MEMBER));

        assertThat(stewards.look().all())
                .filteredOn(d -> d.id().equals(guest))
                .extracting(bonghwa.domain.KnownDesk::standing)
                .containsExactly(DeskStanding.MEMBER);
    }
}
