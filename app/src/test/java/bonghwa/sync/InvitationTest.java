package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Clockwork;
import bonghwa.sync.BadInvitation.Fault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** An invitation is one text that survives messengers and shells, and in which a typing mistake is found. */
class InvitationTest {

    private static final Invitation PLAIN = new Invitation(
            "postgresql://hub.example:5432/room",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
            "bonghwa_kim",
            "s3cret",
            Invitation.Role.MEMBER,
            false,
            Clockwork.REAL);

    private static Fault fault(String text) {
        try {
            throw new AssertionError("read " + Invitation.parse(text));
        } catch (BadInvitation e) {
            return e.fault();
        }
    }

    @Example
    void what_was_written_is_read() throws Exception {
        assertThat(Invitation.parse(PLAIN.text())).isEqualTo(PLAIN);
    }

    @Example
    void everything_is_carried_that_somebody_needs_who_knows_nothing() throws Exception {
        Instant zero = Instant.parse("2022-10-15T06:30:00Z");
        Invitation all = new Invitation(
                "postgresql://a:1,b:2/방?pin=abc",
                "root",
                "계정",
                "비밀 번호",
                Invitation.Role.WALL,
                true,
                new Clockwork(Clockwork.Kind.REPLAY, zero, zero.plusSeconds(5)));

        assertThat(Invitation.parse(all.text())).isEqualTo(all);
    }

    @Example
    void a_shell_and_a_messenger_leave_it_alone() {
        assertThat(PLAIN.text()).matches("bonghwa1_[A-Za-z0-9_-]+");
    }

    @Example
    void line_ends_and_spaces_that_a_messenger_put_in_do_no_harm() throws Exception {
        String broken = PLAIN.text().replaceAll("(.{20})", "$1\n  ");

        assertThat(Invitation.parse(broken)).isEqualTo(PLAIN);
    }

    @Property(tries = 300)
    void a_wrong_letter_anywhere_is_found(@ForAll @IntRange(max = 400) int at, @ForAll("letters") char letter) {
        String text = PLAIN.text();
        Assume.that(at < text.length() && text.charAt(at) != letter);
        String mistyped = text.substring(0, at) + letter + text.substring(at + 1);

        assertThatThrownBy(() -> Invitation.parse(mistyped)).isInstanceOf(BadInvitation.class);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().alpha().numeric().with('-', '_');
    }

    @Property(tries = 100)
    void an_end_that_is_missing_is_found(@ForAll @IntRange(min = 1, max = 150) int cut) {
        String text = PLAIN.text();

        assertThatThrownBy(() -> Invitation.parse(text.substring(0, text.length() - cut)))
                .isInstanceOf(BadInvitation.class);
    }

    @Example
    void what_is_wrong_is_told_apart() {
        assertThat(fault("")).isEqualTo(Fault.NONE);
        assertThat(fault("안녕하세요")).isEqualTo(Fault.NONE);
        assertThat(fault("bonghwa_" + PLAIN.text())).isEqualTo(Fault.NONE);
        assertThat(fault(PLAIN.text().replace("bonghwa1_", "bonghwa2_"))).isEqualTo(Fault.NEWER);
        assertThat(fault(PLAIN.text() + "x")).isEqualTo(Fault.MISTYPED);
        assertThat(fault("bonghwa1_")).isEqualTo(Fault.MISTYPED);
        assertThat(fault("bonghwa1_abc")).isEqualTo(Fault.MISTYPED);
    }

    @Example
    void where_it_leads_is_looked_at_before_anybody_goes_there() {
        for (String nowhere : List.of(
                "",
                "hub",
                "../stick",
                "http://hub.example/room",
                "postgresql://hub.example",
                "postgresql://hub.example/room?socketFactory=x",
                "postgresql://hub.example/room?sslrootcert=/home/lee/ca.pem",
                "h2://hub.example:70000",
                "h2://hub.example:9000?pin=short")) {
            assertThat(fault(to(nowhere).text())).as(nowhere).isEqualTo(Fault.ADDRESS);
        }
    }

    @Example
    void a_folder_that_everybody_reaches_by_one_path_can_be_meant() throws Exception {
        Invitation share = to(Path.of("share", "room").toAbsolutePath().toString());

        assertThat(Invitation.parse(share.text())).isEqualTo(share);
    }

    private static Invitation to(String url) {
        return new Invitation(url, PLAIN.root(), "kim", "s3cret", Invitation.Role.MEMBER, false, Clockwork.REAL);
    }

    @Example
    void the_secret_stands_in_no_log() {
        assertThat(List.of(PLAIN.toString(), String.valueOf(PLAIN)))
                .allSatisfy(text -> assertThat(text).doesNotContain("s3cret").contains("bonghwa_kim"));
    }
}
