package bonghwa.cli;

import static bonghwa.cli.TwoLaptops.AT;
import static bonghwa.cli.TwoLaptops.HUB;
import static bonghwa.cli.TwoLaptops.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import bonghwa.sync.Invitation;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator of several hubs: whoever is put out is put out of each, and nobody is asked in by the wrong door. */
class SeveralHubsTest {

    private static final String FAR = "postgresql://127.0.0.1:5433/room";

    @TempDir
    private Path home;

    private TwoLaptops laptops;
    private Terminal one;
    private Terminal kim;

    @BeforeEach
    void open() {
        laptops = new TwoLaptops(home);
        one = laptops.one;
        kim = laptops.other;
    }

    /** Kim came by the first of two databases; a third hub, initialised last, is a stick. */
    private void three() {
        laptops.together();
        one.run("hub", "init", OTHER, "--insecure");
        one.run("hub", "init", home.resolve("stick").toString());
    }

    @Test
    void whoever_is_put_out_is_put_out_of_the_hub_that_he_came_by_and_not_only_of_the_last() {
        three();

        Answer revoked = one.run("hub", "revoke", "kim", "--lang", "en");

        assertThat(revoked.out()).contains("is out of the room", "kim comes to the hub no more");
        assertThat(revoked.exit()).isZero();
        assertThat(kim.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void an_invitation_that_nobody_used_is_withdrawn_at_whichever_hub_it_was_to() {
        three();
        String text = TwoLaptops.last(one.run("hub", "add-member", "lee", "--hub", AT));

        assertThat(one.run("hub", "revoke", "lee").exit()).isZero();
        assertThat(laptops.another("lee").run("join", text).exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void a_hub_that_cannot_be_asked_is_named_and_the_others_are_shut_all_the_same() {
        three();
        one.run("hub", "add-member", "kim", "--hub", FAR);
        town().burn(FAR);

        Answer revoked = one.run("hub", "revoke", "kim", "--lang", "en");

        assertThat(revoked.exit()).isNotZero();
        assertThat(revoked.err()).contains("may stay open at " + FAR, "hub revoke kim --hub " + FAR);
        assertThat(kim.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
    }

    private bonghwa.sync.Town town() {
        return laptops.town;
    }

    @Test
    void nobody_is_asked_to_a_stick_while_there_is_a_hub_with_accounts() throws Exception {
        three();

        Invitation said = Invitation.parse(laptops.invitation("lee"));

        assertThat(said.url()).isEqualTo(FAR);
        assertThat(said.account()).isEqualTo("lee");
    }

    @Test
    void a_hub_is_named_as_status_prints_it_or_as_it_was_set_up() {
        three();

        assertThat(one.run("hub", "add-member", "lee", "--hub", AT).exit()).isZero();
        assertThat(one.run("hub", "add-member", "han", "--hub", HUB).exit()).isZero();
        assertThat(one.run("hub", "revoke", "lee", "--hub", AT).exit()).isZero();
        assertThat(one.run("hub", "revoke", "han", "--hub", FAR).exit()).isEqualTo(Exit.NO);
    }

    @Test
    void status_says_who_was_put_out() {
        three();
        one.run("hub", "add-member", "lee", "--hub", AT);
        one.run("hub", "revoke", "lee");
        one.run("hub", "revoke", "kim");

        assertThat(one.run("hub", "status", "--lang", "en").lines())
                .filteredOn(line -> line.startsWith("lee") || line.startsWith("kim"))
                .hasSize(2)
                .allMatch(line -> line.contains("revoked"));
    }
}
