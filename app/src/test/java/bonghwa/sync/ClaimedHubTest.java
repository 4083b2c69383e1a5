package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Clockwork;
import bonghwa.store.Guest;
import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a hub is no secret: whoever only says it takes nothing from the hub that has it. */
class ClaimedHubTest {

    private static final HubAddress HUB = new HubAddress("postgresql://hub/room", "postgres");

    @TempDir
    private Path folder;

    private final Town town = new Town();
    private Office office;

    @BeforeEach
    void make() throws Exception {
        office = town.founded(HUB);
    }

    private HubsFile file() {
        return new HubsFile(new NioDisk(), new StoreFolder(folder));
    }

    private GuestsFile guests() {
        return new GuestsFile(new NioDisk(), new StoreFolder(folder));
    }

    private Membership steward() {
        return new Membership(file(), guests(), town, () -> Station.T, new Random(7));
    }

    private KnownHub known() throws Exception {
        return steward().init(HUB, true, office, "laptop");
    }

    private static Invitation invitationTo(String url, Login login) {
        return new Invitation(
                url, "root", login.account(), login.secret(), Invitation.Role.MEMBER, true, Clockwork.REAL);
    }

    private static String hosted(String host, String certificate) {
        return "h2://" + host + ":9000?pin=" + certificate.repeat(43);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_hub_that_only_claims_to_be_the_one_that_is_known_does_not_take_its_place_nor_have_it_forgotten(
            boolean knownIsSilent) throws Exception {
        KnownHub first = known();
        steward().invite(first, office, "kim", false, "root", Clockwork.REAL);
        String secret = file().secret(first);
        HubAddress claiming = new HubAddress("postgresql://claiming/room", "mallory");
        town.pretend(HUB.url(), claiming.url());
        Login login = town.open(claiming, true, "").add("steward", false);
        if (knownIsSilent) {
            town.burn(HUB.url());
        }
        KnownHub joined = steward().join(invitationTo(claiming.url(), login));

        assertThat(joined.id()).isEqualTo(first.id());
        assertThat(joined.admin()).isNull();
        assertThat(file().read()).containsExactly(first, joined);
        assertThat(file().secret(first)).isEqualTo(secret);
        assertThat(guests().read().guests()).extracting(Guest::hub).containsExactly(HUB.url());
    }

    @Test
    void an_address_where_another_hub_stands_by_now_is_not_taken_for_the_hub_that_stood_there() throws Exception {
        KnownHub first = known();
        HubAddress other = new HubAddress("postgresql://127.0.0.1/room", "postgres");
        town.alsoAt(HUB.url(), other.url());
        Login login = office.add("kim", false);
        town.buildAnew(HUB.url());
        KnownHub joined = steward().join(invitationTo(other.url(), login));

        assertThat(file().read()).containsExactly(first, joined);
    }

    @ParameterizedTest
    @CsvSource({"A,1", "B,2"})
    void a_laptop_that_hosts_and_got_another_address_is_known_by_its_certificate_and_by_nothing_else(
            String certificate, int hubs) throws Exception {
        HubAddress before = new HubAddress(hosted("10.0.0.1", "A"), "");
        HubAddress after = new HubAddress(hosted("10.0.0.2", certificate), "");
        steward().init(before, true, town.open(before, true, ""), "laptop");
        town.alsoAt(before.url(), after.url());
        Login login = town.open(after, true, "").add("kim", false);
        town.burn(before.url());
        steward().join(invitationTo(after.url(), login));

        assertThat(file().read()).hasSize(hubs);
    }
}
