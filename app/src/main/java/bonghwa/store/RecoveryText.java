package bonghwa.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import bonghwa.op.Base64Url;
import bonghwa.op.Sha256;
import java.util.List;

/**
 * A desk's private key as a text that can be printed and typed in again: a line that says what it is, the seed, and a sum over it
 * that finds a mistyped letter. The text of earlier versions had no sum.
 */
public record RecoveryText(String seed) {

    private static final String BEGIN = "bonghwa desk key";
    private static final String SUM = "sum ";
    private static final int SEED_BYTES = 32;

    /** What is wrong with a text. */
    public enum Fault {
        /** It is no recovery text. */
        NONE,
        /** A letter of it is wrong, or its end is missing. */
        MISTYPED
    }

    /** The text of what stands in a key's file. */
    static RecoveryText of(byte[] keyFile) {
        return new RecoveryText(new String(keyFile, US_ASCII).strip());
    }

    /** As it is printed. */
    public String text() {
        return BEGIN + "\n" + seed + "\n" + SUM + sum(seed) + "\n";
    }

    /** What somebody typed; empty lines and blanks do not matter. */
    public static RecoveryText parse(String typed) throws BadRecoveryText {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || !lines.getFirst().equalsIgnoreCase(BEGIN)) {
            throw new BadRecoveryText(Fault.NONE);
        }
        String seed = lines.size() < 2 ? "" : lines.get(1).replace(" ", "");
        boolean summed = lines.size() < 3 || lines.get(2).replace(" ", "").equals((SUM + sum(seed)).replace(" ", ""));
        if (!summed || !isSeed(seed)) {
            throw new BadRecoveryText(Fault.MISTYPED);
        }
        return new RecoveryText(seed);
    }

    private static boolean isSeed(String text) {
        try {
            return Base64Url.decode(text).length == SEED_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String sum(String seed) {
        return Sha256.of(seed.getBytes(US_ASCII)).substring(0, 6);
    }

    /** Never the key: this may end in a log. */
    @Override
    public String toString() {
        return "recovery text";
    }
}
