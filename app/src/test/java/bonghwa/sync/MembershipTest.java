package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Clockwork;
import bonghwa.store.Guest;
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
        office = town.founded(HUB);
    }

    private HubsFile file(String laptop) {
        return new HubsFile(new NioDisk(), new StoreFolder(folder.resolve(laptop)));
    }

    private GuestsFile guests(String laptop) {
        return new GuestsFile(new NioDisk(), new StoreFolder(folder.resolve(laptop)));
    }

    private Membership of(String laptop, Connector connector) {
        return new Membership(file(laptop), guests(laptop), connector, () -> Station.T, new Random(7));
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
    void a_hub_under_another_spelling_of_its_address_is_the_same_one_with_the_same_account() throws Exception {
        KnownHub first = of("steward", town).init(HUB, true, office, "laptop");
        Invitation invitation = of("steward", town).invite(first, office, "kim", false, "root", Clockwork.REAL);
        HubAddress other = new HubAddress("postgresql://127.0.0.1/room", "postgres");
        town.alsoAt(HUB.url(), other.url());
        KnownHub again = of("steward", town).init(other, true, town.open(other, true, ""), "laptop");

        assertThat(file("steward").read()).containsExactly(again);
        assertThat(again)
                .isEqualTo(new KnownHub(
                        other.url(), first.account(), first.id(), true, false, "postgresql://postgres@127.0.0.1/room"));
        assertThat(file("steward").secret(again)).isEqualTo(file("steward").secret(first));
        assertThat(office.accounts())
                .extracting(HubAccount::name)
                .containsExactly(first.account(), invitation.account());
        assertThat(guests("steward").read().guests()).extracting(Guest::hub).containsExactly(other.url());
    }

    @Test
    void who_joins_a_hub_that_he_knows_under_another_spelling_has_it_once_and_goes_on_administering_it()
            throws Exception {
        KnownHub first = of("steward", town).init(HUB, true, office, "laptop");
        HubAddress other = new HubAddress("postgresql://127.0.0.1/room", "postgres");
        town.alsoAt(HUB.url(), other.url());
        Login login = office.add("kim", false);
        KnownHub joined = of("steward", town)
                .join(new Invitation(
                        other.url(),
                        "root",
                        login.account(),
                        login.secret(),
                        Invitation.Role.MEMBER,
                        true,
                        Clockwork.REAL));

        assertThat(file("steward").read()).containsExactly(joined);
        assertThat(joined.admin()).isEqualTo(first.admin());
        assertThat(joined.account()).isEqualTo("kim");
    }

    @Test
    void a_copy_of_a_hub_that_does_not_know_the_account_is_another_one() throws Exception {
        of("steward", town).init(HUB, true, office, "laptop");
        HubAddress copy = new HubAddress("postgresql://copy/room", "postgres");
        town.alsoAt(HUB.url(), copy.url());
        office.revoke("laptop");

        assertThat(of("steward", town)
                        .init(copy, true, town.open(copy, true, ""), "laptop")
                        .account())
                .isEqualTo("laptop-2");
    }

    @Test
    void an_account_whose_making_broke_off_is_noted_and_one_that_was_refused_is_not() throws Exception {
        KnownHub hub = of("steward", town).init(HUB, true, office, "laptop");
        town.losesAnswers = true;
        assertThatThrownBy(() -> of("steward", town).invite(hub, office, "kim", false, "root", Clockwork.REAL))
                .hasMessage("the answer is lost");
        assertThat(guests("steward").read().guests())
                .containsExactly(new Guest("kim", hub.url(), "", false, Station.T, false));

        town.losesAnswers = false;
        of("steward", town).invite(hub, office, "kim", false, "root", Clockwork.REAL);
        assertThat(guests("steward").read().guests())
                .containsExactly(new Guest("kim", hub.url(), "kim-3", false, Station.T, false));
    }

    @Test
    void the_address_of_the_administrator_is_kept_without_a_password() throws Exception {
        KnownHub hub = of("steward", town).init(HUB, true, office, "laptop");

        assertThat(hub.admin()).isEqualTo("postgresql://postgres@hub/room");
    }
}
