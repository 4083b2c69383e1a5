package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.cli.HubDesk;
import bonghwa.op.Clockwork;
import bonghwa.replica.OpenStore;
import bonghwa.store.HostFile;
import bonghwa.store.HubsFile;
import bonghwa.store.NioDisk;
import bonghwa.sync.Hosting;
import bonghwa.sync.HubFailure;
import bonghwa.sync.Invitation;
import bonghwa.testing.Stores;
import bonghwa.testing.Weekend;
import bonghwa.ui.model.Hosted;
import bonghwa.ui.model.HubHost;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's switch: a hub on this laptop, begun, looked at, let somebody in, ended, on a real store. */
class StoreHostTest {

    private static final Instant NOW = Weekend.kst("2022-10-16T20:00:00");

    @TempDir
    private Path home;

    private Lanes lanes;
    private OpenStore store;
    private OpenStore guests;
    private HubDesk desk;
    private HubHost host;

    @BeforeEach
    void open() throws Exception {
        lanes = Lanes.open(_ -> {});
        store = Stores.open(home.resolve("a"), home.resolve("a-memory"), () -> NOW, Clockwork.REAL);
        guests = Stores.open(home.resolve("b"), home.resolve("b-memory"), () -> NOW, Clockwork.REAL);
        desk = desk(store);
        host = new StoreHost(store, Stores.commands(store), desk, lanes);
    }

    /** On a machine that is on no network: it hosts for this machine alone. */
    private HubDesk desk(OpenStore of) {
        Machinery machinery = new Machinery(
                () -> NOW,
                System::nanoTime,
                new SecureRandom(),
                new NioDisk(),
                lanes,
                new DataFolder("linux", home, Map.of()));
        HubDesk wired = HubWiring.of(of, machinery);
        Hosting here = new Hosting(new Hosting.Setting(
                new HostFile(of.disk(), of.folder()),
                new HubsFile(of.disk(), of.folder()),
                () -> NOW,
                System::nanoTime,
                new SecureRandom(),
                lanes.io(),
                List::of));
        return new HubDesk(
                wired.hubs(),
                wired.membership(),
                (_, _, _) -> here.office(),
                wired.guests(),
                wired.laptop(),
                wired.clock(),
                here);
    }

    @AfterEach
    void close() throws Exception {
        desk.hosting().close();
        desk.hubs().close();
        lanes.close();
        store.close();
        guests.close();
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    @Test
    void before_it_is_begun_nothing_is_hosted() {
        assertThat(done(host.look())).isEqualTo(Hosted.NOT);
    }

    @Test
    void once_begun_it_is_there_and_holds_the_room_of_this_laptop() throws Exception {
        Hosted hosted = done(host.begin());

        assertThat(hosted.runs()).isTrue();
        assertThat(hosted.place()).startsWith("127.0.0.1:");
        assertThat(hosted.came()).as("this laptop itself is no guest").isEmpty();
        assertThat(desk.hubs().known()).hasSize(1);
        assertThat(desk.hubs().exchange(false).getFirst().failure()).isNull();
        assertThat(store.replica().holding().fold().root())
                .as("somebody recorded something, so that there is a room")
                .isPresent();
    }

    @Test
    void who_was_invited_is_told_apart_from_who_came() throws Exception {
        done(host.begin());
        String text = done(host.invite("kim"));
        assertThat(done(host.look()).invited()).containsExactly("kim");

        HubDesk other = desk(guests);
        other.membership().join(Invitation.parse(text));
        other.hubs().exchange(false);

        assertThat(done(host.look())).satisfies(hosted -> {
            assertThat(hosted.came()).containsExactly("kim");
            assertThat(hosted.invited()).isEmpty();
        });
        other.hubs().close();
    }

    @Test
    void once_ended_nobody_is_there_and_begun_again_it_is_the_same_hub() {
        String place = done(host.begin()).place();
        done(host.invite("kim"));

        assertThat(done(host.end())).isEqualTo(Hosted.NOT);
        assertThat(done(host.look()).runs()).isFalse();
        Hosted again = done(host.begin());
        assertThat(again.place()).isEqualTo(place);
        assertThat(again.invited()).containsExactly("kim");
    }

    @Test
    void nobody_is_invited_to_what_is_not_hosted() {
        assertThatThrownBy(() -> done(host.invite("kim"))).hasCauseInstanceOf(HubFailure.class);
    }
}
