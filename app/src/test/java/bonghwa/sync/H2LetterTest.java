package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is heard of H2's first message, and what H2 is told instead. */
class H2LetterTest {

    private static final byte[] HASH = new byte[32];

    /** A whole letter of a driver, with those settings. */
    private static byte[] said(String database, String account, byte[] hash, List<String> settings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Intruder.letter(database, account, hash.length));
        bytes.write(hash);
        DataOutputStream rest = new DataOutputStream(bytes);
        rest.writeInt(-1);
        rest.writeInt(settings.size());
        for (String setting : settings) {
            for (String text : List.of(setting, "x")) {
                rest.writeInt(text.length());
                rest.writeChars(text);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void account_and_hash_are_kept_and_not_a_byte_behind_is_read() throws Exception {
        byte[] letter = said("hub", "KIM", HASH, List.of("NETWORK_TIMEOUT"));
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(letter);
        more.write(42);
        ByteArrayInputStream in = new ByteArrayInputStream(more.toByteArray());

        H2Letter heard = H2Letter.read(in);

        assertThat(heard.account()).isEqualTo("KIM");
        assertThat(heard.hash()).isEqualTo(HASH);
        assertThat(in.read()).isEqualTo(42);
    }

    @Test
    void h2_is_told_no_setting_and_another_name() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        H2Letter.read(new ByteArrayInputStream(said("hub", "KIM", HASH, List.of("OPEN_NEW", "INIT"))))
                .write(told, "secret-name");

        DataInputStream in = new DataInputStream(new ByteArrayInputStream(told.toByteArray()));
        assertThat(List.of(in.readInt(), in.readInt())).containsExactly(21, 21);
        assertThat(List.of(text(in), text(in), text(in))).containsExactly("secret-name", "hub", "KIM");
        assertThat(in.readInt()).isEqualTo(HASH.length);
        assertThat(in.readNBytes(HASH.length)).isEqualTo(HASH);
        assertThat(List.of(in.readInt(), in.readInt()))
                .as("no key of a file, no setting")
                .containsExactly(-1, 0);
        assertThat(in.read()).isEqualTo(-1);
    }

    private static String text(DataInputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int left = in.readInt(); left > 0; left--) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    @Test
    void what_no_laptop_says_is_not_heard_to_its_end() throws Exception {
        byte[] many = said("hub", "KIM", HASH, java.util.Collections.nCopies(33, "MODE"));
        for (byte[] letter : List.of(
                Intruder.letter("hub", "KIM", Integer.MAX_VALUE),
                Intruder.letter("hub", "KIM", 65),
                Intruder.letter("hub", "KIM", -2),
                Intruder.letter("hub", "K".repeat(1_025), 0),
                said("hub2", "KIM", HASH, List.of()),
                said("", "KIM", HASH, List.of()),
                many,
                new byte[64])) {
            assertThatThrownBy(() -> H2Letter.read(new ByteArrayInputStream(letter)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_letter_that_breaks_off_anywhere_is_none() throws Exception {
        byte[] letter = said("hub", "KIM", HASH, List.of("MODE"));
        for (int length = 0; length < letter.length; length++) {
            ByteArrayInputStream cut = new ByteArrayInputStream(letter, 0, length);
            assertThatThrownBy(() -> H2Letter.read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_letter_in_a_log_tells_no_hash() {
        assertThat(new H2Letter("KIM", HASH)).hasToString("KIM");
    }
}
