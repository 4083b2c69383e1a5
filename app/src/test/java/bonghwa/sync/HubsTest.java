package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.sync.SyncStatus.Link;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All hubs of a laptop, each by its own account, once or for as long as it runs. */
class HubsTest {

    private static final String FIRST = "postgresql://first/room";
    private static final String SECOND = "postgresql://second/room";

    @TempDir
    private Path folder;

    private final Town town = new Town();
    private final List<Runnable> io = new ArrayList<>();
    private final List<SyncStatus> told = new ArrayList<>();
    private Station laptop;
    private HubsFile file;
    private GuestsFile guests;
    private Hubs hubs;

    @BeforeEach
    void open() throws Exception {
        laptop = new Station(folder.resolve("laptop"));
        file = new HubsFile(laptop.store.disk(), laptop.store.folder());
        guests = new GuestsFile(laptop.store.disk(), laptop.store.folder());
        hubs = hubs();
        laptop.store.replica().subscribe(_ -> hubs.recorded());
    }

    private Hubs hubs() {
        Timing timing = new Timing(
                () -> laptop.now, () -> laptop.now.toEpochMilli() * 1_000_000, () -> laptop.now, new Random(1));
        return new Hubs(new Hubs.Setting(file, guests, town, laptop.copy(), timing, io::add));
    }

    @AfterEach
    void close() throws Exception {
        hubs.close();
        laptop.close();
    }

    private KnownHub init(String url) throws Exception {
        HubAddress address = new HubAddress(url, "postgres");
        return new Membership(file, guests, town, () -> laptop.now, new Random(7))
                .init(address, true, town.open(address, true, ""), "laptop");
    }

    @Test
    void without_a_hub_nothing_is_exchanged_and_nothing_is_missing() throws Exception {
        assertThat(hubs.exchange(false)).isEmpty();
        assertThat(hubs.status()).isEqualTo(SyncStatus.ALONE);
    }

    @Test
    void every_hub_is_tried_whatever_became_of_the_others() throws Exception {
        init(FIRST);
        init(SECOND);
        laptop.says("화재");
        town.burn(FIRST);

        List<Outcome> outcomes = hubs.exchange(false);

        assertThat(outcomes).extracting(Outcome::reached).containsExactly(false, true);
        assertThat(town.lines(SECOND)).isEqualTo(2);
        assertThat(hubs.status().hubs()).extracting(SyncStatus.OfHub::link).containsExactly(Link.SILENT, Link.LIVE);
    }

    @Test
    void what_is_at_one_of_two_hubs_is_not_unsent() throws Exception {
        init(FIRST);
        init(SECOND);
        hubs.exchange(false);
        town.burn(FIRST);
        laptop.says("화재");
        assertThat(hubs.status().unsent()).isEqualTo(2);

        hubs.exchange(false);

        assertThat(hubs.status().unsent()).isZero();
    }

    @Test
    void a_hub_that_comes_later_is_exchanged_with_too() throws Exception {
        laptop.says("화재");
        init(FIRST);
        hubs.exchange(false);
        KnownHub second = init(SECOND);

        assertThat(hubs.exchange(second).reached()).isTrue();
        assertThat(town.lines(SECOND)).isEqualTo(2);
    }

    @Test
    void the_hub_that_was_set_up_last_is_meant_where_none_is_named() throws Exception {
        init(FIRST);
        KnownHub second = init(SECOND);

        assertThat(hubs.administered(Optional.empty())).contains(second);
        assertThat(hubs.administered(Optional.of(FIRST)).map(KnownHub::url)).contains(FIRST);
        assertThat(hubs.administered(Optional.of("postgresql://third/room"))).isEmpty();
    }

    @Test
    void from_the_beginning_on_each_hub_has_its_own_task_and_every_change_is_told() throws Exception {
        init(FIRST);
        init(SECOND);
        hubs.begin(told::add);

        assertThat(io).hasSize(2);
        hubs.exchange(false);
        assertThat(told).isNotEmpty();
        assertThat(told.getLast().hubs()).extracting(SyncStatus.OfHub::link).containsOnly(Link.LIVE);
    }

    @Test
    void a_hub_that_was_joined_while_it_runs_gets_a_task_at_once() throws Exception {
        hubs.begin(told::add);
        KnownHub first = init(FIRST);
        hubs.exchange(first);

        assertThat(io).hasSize(1);
    }

    @Test
    void when_each_desk_was_last_heard_of_is_told_by_what_it_wrote() throws Exception {
        laptop.now = laptop.now.plusSeconds(300);
        laptop.says("화재");

        assertThat(hubs.status().heard().values()).containsExactly(laptop.now);
    }

    @Test
    void by_which_account_a_desk_came_is_known_after_a_restart() throws Exception {
        KnownHub hub = init(FIRST);
        try (Station other = new Station(folder.resolve("other"))) {
            other.says("정전");
            town.open(new HubAddress(FIRST, "postgres"), true, "").add("kim", false);
            new Exchange(
                            other.copy(),
                            town.connect(FIRST, "kim", "secret-of-kim", true),
                            new Apart(),
                            () -> other.now,
                            true)
                    .round(_ -> {});
            hubs.exchange(hub);

            String desk = other.store.stewardship().own().orElseThrow();
            assertThat(guests.read().desks()).isEqualTo(Map.of(desk, "kim"));
        }
    }

    @Test
    void a_stranger_is_filled_only_when_that_is_asked_for() throws Exception {
        init(FIRST);
        laptop.says("화재");
        hubs.exchange(false);
        town.buildAnew(FIRST);
        hubs.close();
        hubs = hubs();

        assertThat(hubs.exchange(false).getFirst().stranger()).isEqualTo("hub-2");
        assertThat(town.lines(FIRST)).isZero();
        assertThat(hubs.exchange(true).getFirst().reached()).isTrue();
        assertThat(town.lines(FIRST)).isEqualTo(2);
    }
}
