package bonghwa.sim;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.Ed25519;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What signatures must be for the door and for trust: the real ones are that, and so are the cheap ones of the simulation. */
class SignaturesTest {

    private static final byte[] MESSAGE = "판교에 불이 났다".getBytes(StandardCharsets.UTF_8);

    /** Who signs. */
    enum By {
        THE_PROGRAM {
            @Override
            byte[] key(Ed25519PrivateKeyParameters key) {
                return Ed25519.publicKey(key);
            }

            @Override
            byte[] sign(Ed25519PrivateKeyParameters key, byte[] message) {
                return Ed25519.sign(key, message);
            }

            @Override
            boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
                return Ed25519.verify(publicKey, message, signature);
            }
        },
        THE_SIMULATION {
            @Override
            byte[] key(Ed25519PrivateKeyParameters key) {
                return CheapSignatures.publicKey(key);
            }

            @Override
            byte[] sign(Ed25519PrivateKeyParameters key, byte[] message) {
                return CheapSignatures.sign(key, message);
            }

            @Override
            boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
                return CheapSignatures.verify(publicKey, message, signature);
            }
        };

        abstract byte[] key(Ed25519PrivateKeyParameters key);

        abstract byte[] sign(Ed25519PrivateKeyParameters key, byte[] message);

        abstract boolean verify(byte[] publicKey, byte[] message, byte[] signature);
    }

    private static Ed25519PrivateKeyParameters key(int seed) {
        byte[] secret = new byte[32];
        secret[31] = (byte) seed;
        return new Ed25519PrivateKeyParameters(secret, 0);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_key_signed_is_good_for_it_and_for_no_other(By by) {
        byte[] signature = by.sign(key(1), MESSAGE);

        assertThat(by.verify(by.key(key(1)), MESSAGE, signature)).isTrue();
        assertThat(by.verify(by.key(key(2)), MESSAGE, signature)).isFalse();
        assertThat(by.key(key(1))).isNotEqualTo(by.key(key(2)));
    }

    @ParameterizedTest
    @EnumSource
    void a_key_comes_to_the_same_signature_each_time_and_to_another_for_another_message(By by) {
        assertThat(by.sign(key(1), MESSAGE))
                .isEqualTo(by.sign(key(1), MESSAGE.clone()))
                .isNotEqualTo(by.sign(key(1), new byte[0]));
        assertThat(by.key(key(1))).isEqualTo(by.key(key(1)));
    }

    @ParameterizedTest
    @EnumSource
    void keys_have_32_bytes_and_signatures_64(By by) {
        assertThat(by.key(key(1))).hasSize(32);
        assertThat(by.sign(key(1), MESSAGE)).hasSize(64);
        assertThat(by.sign(key(1), new byte[0])).hasSize(64);
    }

    @ParameterizedTest
    @EnumSource
    void any_other_byte_of_the_message_or_the_signature_is_a_no(By by) {
        byte[] signature = by.sign(key(1), MESSAGE);
        for (int i = 0; i < signature.length; i++) {
            assertThat(by.verify(by.key(key(1)), MESSAGE, changed(signature, i)))
                    .as("byte %d of the signature", i)
                    .isFalse();
        }
        for (int i = 0; i < MESSAGE.length; i++) {
            assertThat(by.verify(by.key(key(1)), changed(MESSAGE, i), signature))
                    .as("byte %d of the message", i)
                    .isFalse();
        }
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return other;
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_key_or_no_signature_is_a_no(By by) {
        byte[] key = by.key(key(1));
        byte[] signature = by.sign(key(1), MESSAGE);

        assertThat(by.verify(new byte[0], MESSAGE, signature)).isFalse();
        assertThat(by.verify(Arrays.copyOf(key, 31), MESSAGE, signature)).isFalse();
        assertThat(by.verify(key, MESSAGE, new byte[0])).isFalse();
        assertThat(by.verify(key, MESSAGE, Arrays.copyOf(signature, 63))).isFalse();
        assertThat(by.verify(key, MESSAGE, Arrays.copyOf(signature, 65))).isFalse();
    }

    @Test
    void one_kind_is_nothing_worth_where_the_other_counts() {
        assertThat(Ed25519.verify(Ed25519.publicKey(key(1)), MESSAGE, CheapSignatures.sign(key(1), MESSAGE)))
                .isFalse();
        assertThat(CheapSignatures.verify(CheapSignatures.publicKey(key(1)), MESSAGE, Ed25519.sign(key(1), MESSAGE)))
                .isFalse();
    }

    /** Else the simulation would be slow, or, worse, count what nobody signed. */
    @Test
    void in_the_simulation_s_copy_of_the_program_the_cheap_ones_count() throws ReflectiveOperationException {
        Method verify = Class.forName(Ed25519.class.getName(), true, new Planted(CheapSignatures.INSTEAD))
                .getMethod("verify", byte[].class, byte[].class, byte[].class);
        byte[] publicKey = CheapSignatures.publicKey(key(1));

        assertThat(verify.invoke(null, publicKey, MESSAGE, CheapSignatures.sign(key(1), MESSAGE)))
                .isEqualTo(true);
        assertThat(verify.invoke(null, Ed25519.publicKey(key(1)), MESSAGE, Ed25519.sign(key(1), MESSAGE)))
                .isEqualTo(false);
    }
}
