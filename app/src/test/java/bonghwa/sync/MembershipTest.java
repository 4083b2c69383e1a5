package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Clockwork;
import bonghwa.store.GuestsFile;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Becoming a member can break off anywhere and be begun again. */
class MembershipTest {

    private static final HubAddress HUB = new HubAddress("postgresql://hub/room", "postgres");

    @TempDir
    private Path folder;

    private final Town town = new Town();
    private Office office;

    @BeforeEach
    void make() throws Exception {
        office = town.open(HUB, true, "");
        office.init();
    }

    private HubsFile file(String laptop) {
        return new HubsFile(new NioDisk(), new StoreFolder(folder.resolve(laptop)));
    }

    private Membership of(String laptop, Connector connector) {
        GuestsFile guests = new GuestsFile(new NioDisk(), new StoreFolder(folder.resolve(laptop)));
        return new Membership(file(laptop), guests, connector, () -> Station.T, new Random(7));
    }

    private Invitation invitation() throws Exception {
        KnownHub hub = of("steward", town).init(HUB, true, office, "laptop");
        return of("steward", town).invite(hub, office, "kim", false, "root", Clockwork.REAL);
    }

    /** Breaks off when the secret is to be replaced: before that happened, or after. */
    private Connector breaking(boolean after) {
        return new Connector() {
            @Override
            public Hub connect(String url, String account, String secret, boolean insecure) throws HubFailure {
                return town.connect(url, account, secret, insecure);
            }

            @Override
            public void replaceSecret(String url, String account, String secret, boolean insecure, String fresh)
                    throws HubFailure {
                if (after) {
                    town.replaceSecret(url, account, secret, insecure, fresh);
                }
                throw new HubFailure(HubFailure.Reason.UNREACHABLE, "cut", null);
            }
        };
    }

    @Test
    void a_hub_is_kept_only_once_the_store_goes_by_the_root_of_its_room() throws Exception {
        Invitation invitation = invitation();
        CompletableFuture<Void> full = CompletableFuture.failedFuture(new IOException("disk full"));

        assertThatThrownBy(() -> of("guest", town).join(invitation, () -> full)).isInstanceOf(LocalFailure.class);
        assertThat(file("guest").read()).isEmpty();

        assertThat(of("guest", town).join(invitation).account()).isEqualTo("kim");
        assertThat(file("guest").read()).hasSize(1);
    }

    @Test
    void whom_a_hub_lets_in_no_more_trusts_nobody_anew() throws Exception {
        Invitation invitation = invitation();
        of("guest", town).join(invitation);
        List<String> trusted = new ArrayList<>();

        assertThatThrownBy(() -> of("second", town).join(invitation, () -> {
                    trusted.add(invitation.root());
                    return CompletableFuture.completedStage(null);
                }))
                .isInstanceOf(HubFailure.class);
        assertThat(trusted).isEmpty();
    }

    @Test
    void the_secret_of_the_invitation_is_good_for_nothing_after_joining() throws Exception {
        Invitation invitation = invitation();
        KnownHub hub = of("guest", town).join(invitation);

        assertThat(file("guest").secret(hub)).isNotEmpty().isNotEqualTo(invitation.secret());
        assertThatThrownBy(() -> town.connect(hub.url(), "kim", invitation.secret(), true))
                .isInstanceOf(HubFailure.class);
        assertThat(town.connect(hub.url(), "kim", file("guest").secret(hub), true))
                .isNotNull();
    }

    @Test
    void who_was_cut_off_before_the_hub_changed_the_secret_joins_at_the_second_try() throws Exception {
        Invitation invitation = invitation();
        assertThatThrownBy(() -> of("guest", breaking(false)).join(invitation)).hasMessage("cut");

        assertThat(of("guest", town).join(invitation).account()).isEqualTo("kim");
    }

    @Test
    void who_was_cut_off_after_the_hub_changed_the_secret_joins_at_the_second_try() throws Exception {
        Invitation invitation = invitation();
        assertThatThrownBy(() -> of("guest", breaking(true)).join(invitation)).hasMessage("cut");

        assertThat(of("guest", town).join(invitation).account()).isEqualTo("kim");
    }

    @Test
    void a_hub_is_known_only_once_everything_is_done() throws Exception {
        Invitation invitation = invitation();
        assertThatThrownBy(() -> of("guest", breaking(true)).join(invitation)).hasMessage("cut");

        assertThat(file("guest").read()).isEmpty();
    }

    @Test
    void what_was_met_at_the_first_contact_is_kept() throws Exception {
        KnownHub hub = of("guest", town).join(invitation());

        assertThat(file("guest").read()).containsExactly(hub);
        assertThat(hub.id()).isEqualTo("hub-1");
    }

    @Test
    void an_account_of_a_wall_is_known_as_one() throws Exception {
        KnownHub hub = of("steward", town).init(HUB, true, office, "laptop");
        Invitation invitation = of("steward", town).invite(hub, office, "wall", true, "root", Clockwork.REAL);

        assertThat(invitation.role()).isEqualTo(Invitation.Role.WALL);
        assertThat(of("guest", town).join(invitation).wall()).isTrue();
    }

    @Test
    void who_sets_up_a_hub_again_keeps_his_account_unless_it_is_another_hub() throws Exception {
        KnownHub first = of("steward", town).init(HUB, true, office, "laptop");
        KnownHub again = of("steward", town).init(HUB, true, office, "laptop");
        town.buildAnew(HUB.url());
        KnownHub anew = of("steward", town).init(HUB, true, office, "laptop");

        assertThat(again).isEqualTo(first);
        assertThat(anew.id()).isEqualTo("hub-2");
        assertThat(anew.account()).isNotEqualTo(first.account());
        assertThat(file("steward").read()).containsExactly(anew);
    }

    @Test
    void the_address_of_the_administrator_is_kept_without_a_password() throws Exception {
        KnownHub hub = of("steward", town).init(HUB, true, office, "laptop");

        assertThat(hub.admin()).isEqualTo("postgresql://postgres@hub/room");
    }
}
