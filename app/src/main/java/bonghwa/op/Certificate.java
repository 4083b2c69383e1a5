package bonghwa.op;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A desk key vouches for a replica's key: both public keys, the letter that the desk's entry numbers begin with, what time the
 * replica lives in, and the desk's signature over all that. Ids are the hashes of the keys, so nobody can claim another's.
 */
public record Certificate(String replicaKey, String deskKey, String letter, Clockwork clock, String deskSignature) {

    /** A certificate for that replica, signed by the desk. */
    public static Certificate issue(Signer desk, byte[] replicaKey, String letter, Clockwork clock) {
        String key = Base64Url.encode(replicaKey);
        String signature = Base64Url.encode(desk.sign(message(key, letter, clock)));
        return new Certificate(key, Base64Url.encode(desk.publicKey()), letter, clock, signature);
    }

    /** Whether the desk really signed it. */
    public boolean genuine() {
        try {
            return Ed25519.verify(
                    Base64Url.decode(deskKey), message(replicaKey, letter, clock), Base64Url.decode(deskSignature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The replica that it is for. */
    public String replica() {
        return Sha256.of(Base64Url.decode(replicaKey));
    }

    /** The desk that vouches. */
    public String desk() {
        return Sha256.of(Base64Url.decode(deskKey));
    }

    private static byte[] message(String replicaKey, String letter, Clockwork clock) {
        String text = String.join(
                "\n",
                "bonghwa-certificate/1",
                replicaKey,
                letter,
                Wire.name(clock.kind()),
                moment(clock.simulated()),
                moment(clock.real()));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : Long.toString(moment.toEpochMilli());
    }
}
