package bonghwa.cli;

import static bonghwa.cli.TwoLaptops.HUB;
import static bonghwa.cli.TwoLaptops.shown;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Terminal.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Putting somebody out puts nobody else out: by which account a desk came is said by whoever gave its first line to the hub. */
class HubRevokeTest {

    @TempDir
    private Path home;

    private TwoLaptops laptops;
    private Terminal one;
    private Terminal kim;
    private Terminal lee;

    @BeforeEach
    void kimCarriesWhatLeeWrote() {
        laptops = new TwoLaptops(home);
        one = laptops.one;
        kim = laptops.other;
        lee = laptops.another("lee");
    }

    /** Lee's first line comes to the hub by the account of kim, who was at the site and carried it. */
    private void carried() {
        laptops.together();
        lee.run("incident", "declare", "현장");
        lee.run("bundle", "export", "site.bundle");
        kim.run("incident", "declare", "김의 것");
        kim.run("bundle", "import", lee.folder.resolve("site.bundle").toString());
        kim.run("sync", "--once");
        one.run("sync", "--once");
        one.run("hub", "admit", waiting());
    }

    private String waiting() {
        JsonNode desk = one.run("hub", "admit", "--json").json();
        assertThat(desk.get("account").stringValue()).isEqualTo("kim");
        return desk.get("desk").stringValue();
    }

    private static String id(Terminal terminal) {
        return terminal.store().stewardship().own().orElseThrow();
    }

    @Test
    void an_invitation_that_broke_off_is_listed_and_its_account_can_be_shut_though_nobody_knows_its_name() {
        one.run("hub", "init", HUB, "--insecure");
        one.run("hub", "add-member", "park");
        laptops.town.losesAnswers = true;
        assertThat(one.run("hub", "add-member", "kim").exit()).isEqualTo(Exit.HUB);
        assertThat(one.run("hub", "add-member", "kim").exit()).isEqualTo(Exit.HUB);

        assertThat(one.run("hub", "status", "--lang", "en").out())
                .contains("begun and broken off")
                .contains("park");
        Answer revoked = one.run("hub", "revoke", "kim", "--json");
        assertThat(revoked.exit()).isZero();
        assertThat(revoked.jsonLines())
                .extracting(j -> j.get("account").stringValue())
                .containsExactly("kim", "kim-4");
        assertThat(one.run("hub", "status", "--lang", "en").out())
                .doesNotContain("broken off")
                .contains("park");
    }

    @Test
    void an_account_that_brought_several_desks_puts_none_of_them_out_and_is_shut() {
        carried();

        Answer revoked = one.run("hub", "revoke", "kim", "--json");

        assertThat(revoked.exit()).isEqualTo(Exit.NO);
        assertThat(revoked.error().get("code").stringValue()).isEqualTo("many-desks");
        assertThat(shown(one)).containsExactlyInAnyOrder("판교 화재", "현장", "김의 것");
        assertThat(kim.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
    }

    @Test
    void both_desks_are_named_also_when_one_of_them_is_out_already() {
        carried();
        String both = one.run("hub", "revoke", "kim", "--lang", "en").err();
        List<String> fingerprints =
                List.of(both.replaceAll("(?s).*by kim: (.*?)\\..*", "$1").split(", "));
        assertThat(fingerprints).hasSize(2);

        one.run("hub", "revoke", fingerprints.getFirst());
        Answer again = one.run("hub", "revoke", "kim", "--lang", "en");

        assertThat(again.exit()).isEqualTo(Exit.NO);
        assertThat(again.err()).contains(fingerprints);
        assertThat(shown(one)).hasSize(3);
    }

    @Test
    void a_desk_named_by_its_id_goes_alone_and_the_account_that_carried_it_stays_open() {
        carried();

        Answer revoked = one.run("hub", "revoke", id(lee), "--lang", "en");

        assertThat(revoked.exit()).isZero();
        assertThat(revoked.out()).contains("is out of the room", "kim, as others did: that account stays open");
        assertThat(kim.run("sync", "--once").exit()).isZero();
        kim.run("incident", "declare", "김은 아직 안에서");
        kim.run("sync", "--once");
        one.run("sync", "--once");
        assertThat(shown(one)).contains("김은 아직 안에서");
    }

    @Test
    void no_name_at_all_means_nobody() {
        carried();

        assertThat(one.run("hub", "revoke", "").exit()).isEqualTo(Exit.NO);
        assertThat(shown(one)).hasSize(3);
    }

    @Test
    void the_account_is_shut_also_when_its_desk_cannot_be_put_out() {
        laptops.together();
        one.run("hub", "admit", "kim", "--steward");
        kim.run("sync", "--once");
        kim.run("hub", "init", HUB, "--insecure");

        Answer revoked = kim.run("hub", "revoke", "laptop", "--lang", "en");

        assertThat(revoked.exit()).isEqualTo(Exit.NO);
        assertThat(revoked.out()).contains("laptop comes to the hub no more");
        assertThat(one.run("sync", "--once").exit()).isEqualTo(Exit.HUB);
    }
}
