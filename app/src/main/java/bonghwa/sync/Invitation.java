package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.op.Clockwork;
import bonghwa.op.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to join a room, as one short text: where the hub is, as whom to come, a secret that is good for the
 * first time only, and whom to trust. Whoever reads it before it is used can use it; the public root fingerprint is no secret.
 *
 * @param url the hub's address without a user; the fingerprint of its certificate stands in it, where one is pinned
 * @param root the fingerprint of the room's root: the id of a desk
 * @param clock the time that the room lives in
 */
public record Invitation(
        String url, String root, String account, String secret, Role role, boolean insecure, Clockwork clock) {

    /** What the one who joins may do at the hub. */
    public enum Role {
        MEMBER,
        WALL
    }

    private static final String MARK = "bonghwa";
    private static final String VERSION = "1";
    private static final int FIELDS = 9;
    private static final int SUM = 6;

    /** The text: letters, digits, hyphens and low lines only, so that any messenger and any shell leaves it alone. */
    public String text() {
        String fields = String.join(
                "\n",
                url,
                root,
                account,
                secret,
                role.name(),
                insecure ? "insecure" : "",
                clock.kind().name(),
                moment(clock.simulated()),
                moment(clock.real()));
        return MARK + VERSION + "_" + Base64Url.encode(fields.getBytes(StandardCharsets.UTF_8)) + sum(fields);
    }

    /** Reads what {@link #text()} wrote; spaces and line ends that a messenger put in do no harm. */
    public static Invitation parse(String typed) throws BadInvitation {
        String text = typed.replaceAll("\\s", "");
        int end = text.indexOf('_');
        if (!text.startsWith(MARK) || end < 0) {
            throw new BadInvitation(BadInvitation.Fault.NONE);
        }
        if (!text.substring(MARK.length(), end).equals(VERSION)) {
            throw new BadInvitation(
                    text.substring(MARK.length(), end).matches("[0-9]+")
                            ? BadInvitation.Fault.NEWER
                            : BadInvitation.Fault.NONE);
        }
        try {
            int sumAt = text.length() - SUM;
            String fields = new String(Base64Url.decode(text.substring(end + 1, sumAt)), StandardCharsets.UTF_8);
            if (!text.substring(sumAt).equals(sum(fields))) {
                throw new BadInvitation(BadInvitation.Fault.MISTYPED);
            }
            return of(List.of(fields.split("\n", -1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadInvitation(BadInvitation.Fault.MISTYPED);
        }
    }

    private static Invitation of(List<String> fields) throws BadInvitation {
        if (fields.size() < FIELDS) {
            throw new BadInvitation(BadInvitation.Fault.MISTYPED);
        }
        try {
            HubAddress.check(fields.get(0), fields.get(2));
        } catch (IllegalArgumentException e) {
            throw new BadInvitation(BadInvitation.Fault.ADDRESS);
        }
        return new Invitation(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                Role.valueOf(fields.get(4)),
                !fields.get(5).isEmpty(),
                new Clockwork(Clockwork.Kind.valueOf(fields.get(6)), moment(fields.get(7)), moment(fields.get(8))));
    }

    private static String sum(String fields) {
        return Sha256.of(fields.getBytes(StandardCharsets.UTF_8)).substring(0, SUM);
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : Long.toString(moment.toEpochMilli());
    }

    private static @Nullable Instant moment(String millis) {
        return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
    }

    /** Without the secret, which belongs in no log. */
    @Override
    public String toString() {
        return "invitation of " + account + " to " + url;
    }
}
