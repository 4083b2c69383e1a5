package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.cli.Finding;
import bonghwa.cli.Finding.Grade;
import bonghwa.op.Line;
import bonghwa.replica.Verification;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import bonghwa.store.TrustedRoot;
import bonghwa.testing.Scribe;
import bonghwa.testing.TrustedRoom;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} says of who wrote a record. */
class TrustCheckTest {

    private final Scribe root = new Scribe(1);
    private final Scribe member = new Scribe(2);
    private final Scribe stranger = new Scribe(3);

    @TempDir
    private Path folder;

    private List<Finding> findings(@Nullable String asked, Scribe... scribes) throws Exception {
        Verification verification = new Verification();
        for (Scribe scribe : scribes) {
            scribe.lines().forEach(verification::add);
        }
        return TrustCheck.of(verification, asked, kept()).findings();
    }

    private TrustedRoot kept() {
        return new TrustedRoot(new NioDisk(), new StoreFolder(folder));
    }

    private static Finding waits(Scribe desk, int lines) {
        return Finding.warning("verify.not-counting.not-admitted", desk.desk().id(), String.valueOf(lines));
    }

    @Test
    void without_a_root_it_can_only_say_that_nothing_was_changed() throws Exception {
        assertThat(findings(null, root))
                .containsExactly(Finding.good("verify.consistent", root.desk().id()));
    }

    @Test
    void the_first_desk_is_the_root_of_a_store_that_was_told_of_none_and_others_are_listed() throws Exception {
        assertThat(findings(null, root, member))
                .containsExactly(Finding.good("verify.consistent", root.desk().id()), waits(member, 1));
    }

    @Test
    void with_a_root_it_says_who_was_let_in_under_it_and_lists_the_others() throws Exception {
        TrustedRoom.admit(root, member);
        TrustedRoom.note(stranger, "글");

        assertThat(findings(root.desk().id(), member, root, stranger))
                .containsExactly(Finding.good("verify.authentic", root.desk().id()), waits(stranger, 2));
    }

    @Test
    void the_root_that_the_store_trusts_is_taken_where_none_is_named() throws Exception {
        kept().write(root.desk().id());

        assertThat(findings(null, member, root).getFirst())
                .isEqualTo(Finding.good("verify.authentic", root.desk().id()));
    }

    @Test
    void the_root_of_another_room_is_a_no() throws Exception {
        assertThat(findings(stranger.desk().id(), root, member))
                .first()
                .isEqualTo(Finding.bad("verify.other-root", stranger.desk().id()));
        assertThat(findings("no fingerprint", root)).extracting(Finding::grade).contains(Grade.BAD);
    }

    @Test
    void a_root_of_which_nothing_has_come_yet_is_said_and_is_no_damage() throws Exception {
        kept().write(stranger.desk().id());

        assertThat(findings(null, root))
                .extracting(Finding::key, Finding::grade)
                .contains(org.assertj.core.api.Assertions.tuple("verify.unheard-root", Grade.WARNING))
                .doesNotContain(org.assertj.core.api.Assertions.tuple("verify.consistent", Grade.GOOD));
    }

    @Test
    void what_was_changed_is_neither_consistent_nor_authentic() throws Exception {
        Line first = root.lines().getFirst();
        Scribe liar = new Scribe(root.desk(), Scribe.signer(50), TrustedRoom.T);
        Line forged = Line.signed(first.head(), first.payload().orElseThrow(), liar.replica());
        Verification verification = new Verification();
        verification.add(forged);

        assertThat(TrustCheck.of(verification, null, kept()).findings()).isEmpty();
        assertThat(TrustCheck.of(verification, root.desk().id(), kept()).findings())
                .extracting(Finding::key)
                .doesNotContain("verify.authentic");
    }

    @Test
    void of_a_desk_that_was_put_out_the_lines_are_counted_that_do_not_count() throws Exception {
        TrustedRoom.admit(root, member);
        TrustedRoom.revoke(root, member, member.lines());
        TrustedRoom.note(member, "하나");
        TrustedRoom.note(member, "둘");

        assertThat(findings(root.desk().id(), root, member))
                .contains(Finding.warning(
                        "verify.not-counting.revoked", member.desk().id(), "2"));
    }
}
