package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Signer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk's key on paper: what was printed can be typed in again, and a mistyped letter is found. */
class RecoveryTextTest {

    @TempDir
    Path folder;

    private KeyFiles keys;
    private Signer desk;
    private String text;

    @BeforeEach
    void print() throws Exception {
        keys = new KeyFiles(new NioDisk(), folder.resolve("keys"), new SecureRandom());
        desk = keys.create("desk");
        text = keys.recovery("desk").orElseThrow().text();
    }

    private void isBad(String typed, RecoveryText.Fault fault) {
        assertThatThrownBy(() -> RecoveryText.parse(typed))
                .isInstanceOfSatisfying(
                        BadRecoveryText.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @Test
    void what_was_printed_is_the_same_key_when_it_is_typed_in() throws Exception {
        assertThat(keys.of(RecoveryText.parse(text)).id()).isEqualTo(desk.id());
    }

    @Test
    void blanks_and_empty_lines_do_not_matter() throws Exception {
        String typed = "\r\n  " + text.replace("\n", " \r\n\r\n");

        assertThat(RecoveryText.parse(typed)).isEqualTo(RecoveryText.parse(text));
    }

    @Test
    void a_text_of_an_earlier_version_without_a_sum_is_taken() throws Exception {
        assertThat(RecoveryText.parse(text.substring(0, text.indexOf("sum")))).isEqualTo(RecoveryText.parse(text));
    }

    @Test
    void every_letter_of_the_key_that_is_wrong_is_found() {
        int from = text.indexOf('\n') + 1;
        for (int i = from; i < text.indexOf('\n', from); i++) {
            char other = text.charAt(i) == 'x' ? 'y' : 'x';
            isBad(text.substring(0, i) + other + text.substring(i + 1), RecoveryText.Fault.MISTYPED);
        }
    }

    @Test
    void a_text_that_is_cut_or_something_else_is_refused() {
        isBad("", RecoveryText.Fault.NONE);
        isBad("bonghwa1_abc", RecoveryText.Fault.NONE);
        isBad("bonghwa desk key\n", RecoveryText.Fault.MISTYPED);
        isBad(text.substring(0, text.length() - 10), RecoveryText.Fault.MISTYPED);
    }

    @Test
    void it_never_stands_in_a_log() throws Exception {
        assertThat(RecoveryText.parse(text)).hasToString("recovery text");
    }

    @Test
    void a_recovered_key_takes_the_place_of_the_one_of_before_which_is_kept() throws Exception {
        KeyFiles other = new KeyFiles(new NioDisk(), folder.resolve("other"), new SecureRandom());
        Signer before = other.create("desk");

        other.recover("desk", RecoveryText.parse(text));

        assertThat(other.read("desk").orElseThrow().id()).isEqualTo(desk.id());
        assertThat(other.read("desk-" + before.id()).orElseThrow().id()).isEqualTo(before.id());
        assertThat(Files.getPosixFilePermissions(folder.resolve("other").resolve("desk.key")))
                .hasSize(2);
    }
}
