package bonghwa.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Base64Url;
import bonghwa.op.Ed25519;
import bonghwa.op.Signer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyFilesTest {

    private static final byte[] MESSAGE = "봉화".getBytes(UTF_8);

    private final FaultyDisk disk = new FaultyDisk();
    private final Path folder = Path.of("/store/keys");
    private final KeyFiles keys = new KeyFiles(disk, folder, new SecureRandom());

    @Test
    void aKeySignsTheSameAfterItWasReadAgain() throws IOException {
        Signer made = keys.create("desk");
        Signer read = keys.read("desk").orElseThrow();
        assertThat(read.publicKey()).isEqualTo(made.publicKey());
        assertThat(read.sign(MESSAGE)).isEqualTo(made.sign(MESSAGE));
        assertThat(Ed25519.verify(made.publicKey(), MESSAGE, read.sign(MESSAGE)))
                .isTrue();
    }

    @Test
    void aKeyIsOnTheDiskWhenItIsGivenOutAndOnlyItsOwnerCanReadIt() throws IOException {
        Signer made = keys.create("desk");
        FaultyDisk after = disk.crash(Crash.nothingKept());
        Signer read =
                new KeyFiles(after, folder, new SecureRandom()).read("desk").orElseThrow();
        assertThat(read.id()).isEqualTo(made.id());
        assertThat(disk.isSecret(folder)).isTrue();
        assertThat(disk.isSecret(folder.resolve(Parts.name("desk.key", 1)))).isTrue();
    }

    @Test
    void aKeyIsNeverWrittenOver() throws IOException {
        Signer made = keys.create("desk");
        assertThatThrownBy(() -> keys.create("desk")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(keys.read("desk").orElseThrow().id()).isEqualTo(made.id());
    }

    @Test
    void aReplicasKeyIsFoundByTheReplicasId() throws IOException {
        Signer one = keys.createReplica();
        Signer two = keys.createReplica();
        assertThat(keys.replica(one.id()).orElseThrow().publicKey()).isEqualTo(one.publicKey());
        assertThat(keys.replica(two.id()).orElseThrow().publicKey()).isEqualTo(two.publicKey());
        assertThat(keys.replica("nobody")).isEmpty();
    }

    @Test
    void aKeyFileThatIsNoneIsAnErrorAndNotAReasonForANewKey() throws IOException {
        for (String bad : new String[] {"", "not a key!", Base64Url.encode(new byte[31])}) {
            FaultyDisk other = new FaultyDisk();
            new LocalFiles(other).write(folder.resolve("desk.key"), bad.getBytes(US_ASCII));
            assertThatThrownBy(() -> new KeyFiles(other, folder, new SecureRandom()).read("desk"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("desk");
        }
    }

    /** RFC 8032, 7.1, test 2: another program must come to the same signature. */
    @Test
    void signaturesAreThoseOfTheStandard() {
        HexFormat hex = HexFormat.of();
        KeySigner key = new KeySigner(hex.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        assertThat(hex.formatHex(key.publicKey()))
                .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assertThat(hex.formatHex(key.sign(new byte[] {0x72})))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void theSecretIsInNoText() throws IOException {
        KeySigner key = (KeySigner) keys.create("desk");
        assertThat(key.toString()).doesNotContain(Base64Url.encode(key.seed()));
    }
}
